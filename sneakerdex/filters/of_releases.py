"""The filters of releases: each makes a test of what somebody typed."""

from dataclasses import replace
from typing import get_args

from sneakerdex import dates, places
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Use, values
from sneakerdex.dates import Answer, Date
from sneakerdex.filters import of_shoes
from sneakerdex.filters.answers import Build, Test, sure
from sneakerdex.filters.names import one_of, people, the
from sneakerdex.model import Release
from sneakerdex.names import key
from sneakerdex.vocabulary import ReleaseKind


def when(catalogue: Catalogue, release: Release) -> tuple[Date, ...]:
    """When a release may first have been sold; without a date, any time since its model began."""
    if release.first_sold:
        return release.first_sold.possible
    debut = catalogue.models[release.model].debut
    starts = [date.earliest for date in debut.possible] if debut else []
    return (dates.parse(f"{min(filter(None, starts))}/.."),) if any(starts) else ()


def there(release: Release, regions: frozenset[str]) -> Release:
    """What a release was in some regions: only the drops there."""
    return replace(release, drops=tuple(d for d in release.drops if d.region in regions))


def _by(catalogue: Catalogue, text: str) -> Test[Release]:
    """Credited to a person, or made with the partner of that name."""
    credited, theirs = people(catalogue, text)
    return lambda r: sure(
        not theirs.isdisjoint(r.collaborators)
        or any(credit.person in credited for credit in values(r.designers))
    )


def _kind(_: Catalogue, text: str) -> Test[Release]:
    kind = one_of(text, get_args(ReleaseKind))
    return lambda r: sure(r.kind == kind)


def _pack(catalogue: Catalogue, text: str) -> Test[Release]:
    pack = the(catalogue, text, "pack")
    return lambda r: sure(r.pack == pack)


def _tech(catalogue: Catalogue, text: str) -> Test[Release]:
    technology = the(catalogue, text, "technology")
    debut = catalogue.technologies[technology].debut
    begun = debut.value.earliest if debut else None
    # An old shoe has nothing of its model's later versions.
    return lambda r: sure(
        technology in {use.technology for use in _uses(catalogue, r)}
        and not (r.date and r.date.within(begun, None) == "no")
    )


def _uses(catalogue: Catalogue, release: Release) -> tuple[Use, ...]:
    """A release has the technologies of its model and its own."""
    inherited: tuple[Claim[Use], ...] = catalogue.models[release.model].technologies
    return values((*release.technologies, *inherited))


def _made(catalogue: Catalogue, text: str) -> Test[Release]:
    asked = places.countries(text, catalogue)
    return lambda r: _made_in(catalogue, r, asked)


def _made_in(catalogue: Catalogue, release: Release, asked: frozenset[str]) -> Answer:
    """Where its sources say, else where its model is made: sure only if each place is wanted."""
    own = set(map(key, values(release.made_in)))
    if own:
        return sure(not asked.isdisjoint(own))
    inherited = set(map(key, values(catalogue.models[release.model].made_in)))
    if asked.isdisjoint(inherited):
        return "no"
    return "yes" if inherited <= asked else "possibly"


def _code(_: Catalogue, text: str) -> Test[Release]:
    code = of_shoes.start_of_code(text)
    return lambda r: sure(
        any(key(form).startswith(code) for c in values(r.codes) for form in c.printed)
    )


TESTS: dict[str, Build[Release]] = {
    "model": of_shoes.of_model,
    "series": of_shoes.of_series,
    "with": of_shoes.made_with,
    "by": _by,
    "kind": _kind,
    "pack": _pack,
    "tech": _tech,
    "made": _made,
    "color": of_shoes.colored,
    "code": _code,
    "price": of_shoes.priced,
}
