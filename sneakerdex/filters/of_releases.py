"""The filters of releases: each makes a test of what somebody typed."""

from dataclasses import replace
from typing import get_args

from sneakerdex import dates, places
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Use, values
from sneakerdex.dates import Answer, Date
from sneakerdex.errors import BadInput
from sneakerdex.filters.answers import Build, Test, sure
from sneakerdex.filters.names import one_of, partners, people, the
from sneakerdex.model import Release
from sneakerdex.names import fold, key
from sneakerdex.prices import price_range
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


def _model(catalogue: Catalogue, text: str) -> Test[Release]:
    model = the(catalogue, text, "model")
    return lambda r: sure(r.model == model)


def _series(catalogue: Catalogue, text: str) -> Test[Release]:
    series = the(catalogue, text, "series")
    return lambda r: sure(catalogue.models[r.model].series == series)


def _with(catalogue: Catalogue, text: str) -> Test[Release]:
    theirs = partners(catalogue, text)
    return lambda r: sure(not theirs.isdisjoint(r.collaborators))


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


def _color(_: Catalogue, text: str) -> Test[Release]:
    color = fold(text)
    return lambda r: sure(
        any(color in fold(word) for word in (*values(r.colors), r.name, r.nickname))
    )


def _code(_: Catalogue, text: str) -> Test[Release]:
    code = key(text)
    return lambda r: sure(
        any(key(form).startswith(code) for c in values(r.codes) for form in c.printed)
    )


def _price(catalogue: Catalogue, text: str) -> Test[Release]:
    amounts = price_range(text)
    if amounts.currency:
        known = sorted({name for r in catalogue.releases.values() for name in r.prices})
        if amounts.currency not in known:
            raise BadInput(f"No price here is in {amounts.currency}: there are {', '.join(known)}.")
    return lambda r: sure(amounts.holds(r.prices))


TESTS: dict[str, Build[Release]] = {
    "model": _model,
    "series": _series,
    "with": _with,
    "by": _by,
    "kind": _kind,
    "pack": _pack,
    "tech": _tech,
    "made": _made,
    "color": _color,
    "code": _code,
    "price": _price,
}
