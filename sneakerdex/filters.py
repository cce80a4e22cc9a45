"""Which records pass: one set of filters for releases, collaborations and models.

Every test answers yes, possibly or no. A "possibly" passes only if asked for, else it is counted.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Generic, TypeVar

from sneakerdex import dates, places
from sneakerdex.catalogue import Catalogue, model_order, release_order
from sneakerdex.claims import Claim, Use, values
from sneakerdex.dates import Answer, Date
from sneakerdex.find import find
from sneakerdex.frozen import frozen
from sneakerdex.model import Model, Release
from sneakerdex.names import fold, key
from sneakerdex.periods import ALWAYS, Period
from sneakerdex.prices import price_range

R = TypeVar("R", Model, Release)
Test = Callable[[R], Answer]


@frozen
class Wanted:
    """What a listing is asked for; every field that is set narrows it."""

    period: Period = ALWAYS
    possible: bool = False
    model: str | None = None
    series: str | None = None
    brand: str | None = None
    collaborations: bool = False
    kind: str | None = None
    pack: str | None = None
    technology: str | None = None
    made_in: str | None = None
    color: str | None = None
    region: str | None = None
    code: str | None = None
    designer: str | None = None
    sole: str | None = None
    price: str | None = None


@frozen
class Kept(Generic[R]):
    """What passed, and how many only might have."""

    records: list[R]
    maybes: int


def releases(catalogue: Catalogue, wanted: Wanted) -> Kept[Release]:
    """The releases that pass every filter, in order of time.

    With a region, a release is what it was there: its date and price are those of that region.
    """
    candidates = catalogue.dated_releases
    if wanted.region:
        region = places.region(wanted.region, catalogue)
        candidates = sorted(
            (r for r in (_in_region(r, region) for r in candidates) if r.drops),
            key=release_order,
        )
    return _kept(candidates, list(_release_tests(catalogue, wanted)), wanted.possible)


def models(catalogue: Catalogue, wanted: Wanted) -> Kept[Model]:
    """The models that pass every filter, by debut."""
    candidates = sorted(
        catalogue.models.values(),
        key=lambda m: (model_order(m), m.name),
    )
    return _kept(candidates, list(_model_tests(catalogue, wanted)), wanted.possible)


def _kept(candidates: list[R], tests: list[Test[R]], possible: bool) -> Kept[R]:
    sure, maybe = [], []
    for record in candidates:
        answer = _all(test(record) for test in tests)
        if answer == "yes" or (possible and answer == "possibly"):
            sure.append(record)
        elif answer == "possibly":
            maybe.append(record)
    return Kept(sure, len(maybe))


def _all(answers: Iterable[Answer]) -> Answer:
    """Yes if all are yes, no as soon as one is no."""
    result: Answer = "yes"
    for answer in answers:
        if answer == "no":
            return "no"
        if answer == "possibly":
            result = "possibly"
    return result


def _if(passes: bool) -> Answer:
    return "yes" if passes else "no"


def when(catalogue: Catalogue, release: Release) -> tuple[Date, ...]:
    """When a release may first have been sold; without a date, any time since its model began."""
    if release.first_sold:
        return release.first_sold.possible
    debut = catalogue.models[release.model].debut
    starts = [date.earliest for date in debut.possible] if debut else []
    return (dates.parse(f"{min(filter(None, starts))}/.."),) if any(starts) else ()


def _in_region(release: Release, region: str) -> Release:
    return replace(release, drops=tuple(d for d in release.drops if d.region == region))


def _release_tests(catalogue: Catalogue, wanted: Wanted) -> Iterator[Test[Release]]:
    if wanted.model:
        model = find(catalogue, wanted.model, "model").record.id
        yield lambda r: _if(r.model == model)
    if wanted.series:
        series = find(catalogue, wanted.series, "series").record.id
        yield lambda r: _if(catalogue.models[r.model].series == series)
    if wanted.brand:
        partners = collaborators(catalogue, wanted.brand)
        yield lambda r: _if(not partners.isdisjoint(r.collaborators))
    if wanted.collaborations:
        yield lambda r: _if(bool(r.collaborators))
    if wanted.pack:
        pack = find(catalogue, wanted.pack, "pack").record.id
        yield lambda r: _if(r.pack == pack)
    if wanted.designer:
        person = find(catalogue, wanted.designer, "person").record.id
        yield lambda r: _if(any(credit.person == person for credit in values(r.designers)))
    if wanted.technology:
        technology = find(catalogue, wanted.technology, "technology").record.id
        yield lambda r: _if(technology in {use.technology for use in _uses(catalogue, r)})
    if wanted.made_in:
        place = places.country(wanted.made_in, catalogue)
        yield lambda r: _made_in(catalogue, r, place)
    yield from _own_tests(wanted)
    yield lambda r: wanted.period.answer(when(catalogue, r))


def _own_tests(wanted: Wanted) -> Iterator[Test[Release]]:
    """Tests that need nothing but the release."""
    if wanted.kind:
        yield lambda r: _if(r.kind == wanted.kind)
    if wanted.color:
        color = fold(wanted.color)
        yield lambda r: _if(
            any(color in fold(text) for text in (*values(r.colors), r.name, r.nickname))
        )
    if wanted.code:
        code = key(wanted.code)
        yield lambda r: _if(
            any(key(form).startswith(code) for c in values(r.codes) for form in c.printed)
        )
    if wanted.price:
        amounts = price_range(wanted.price)
        yield lambda r: _if(amounts.holds(r.prices))


def _model_tests(catalogue: Catalogue, wanted: Wanted) -> Iterator[Test[Model]]:
    if wanted.series:
        series = find(catalogue, wanted.series, "series").record.id
        yield lambda m: _if(m.series == series)
    if wanted.kind:
        yield lambda m: _if(m.kind == wanted.kind)
    if wanted.designer:
        person = find(catalogue, wanted.designer, "person").record.id
        yield lambda m: _if(any(credit.person == person for credit in values(m.designers)))
    if wanted.technology:
        technology = find(catalogue, wanted.technology, "technology").record.id
        yield lambda m: _if(technology in {use.technology for use in values(m.technologies)})
    if wanted.made_in:
        place = places.country(wanted.made_in, catalogue)
        yield lambda m: _if(place in map(key, values(m.made_in)))
    if wanted.sole:
        family = same_sole(catalogue, find(catalogue, wanted.sole, "model").record.id)
        yield lambda m: _if(m.id in family)
    if wanted.brand:
        partners = collaborators(catalogue, wanted.brand)
        theirs = catalogue.releases.values()
        made = {r.model for r in theirs if not partners.isdisjoint(r.collaborators)}
        yield lambda m: _if(m.id in made)
    yield lambda m: wanted.period.answer(m.debut.possible if m.debut else ())


def _uses(catalogue: Catalogue, release: Release) -> tuple[Use, ...]:
    """A release has the technologies of its model and its own."""
    inherited: tuple[Claim[Use], ...] = catalogue.models[release.model].technologies
    return values((*release.technologies, *inherited))


def _made_in(catalogue: Catalogue, release: Release, place: str) -> Answer:
    """Where its sources say, else where its model is made: sure only if that is one place."""
    own = set(map(key, values(release.made_in)))
    if own:
        return _if(place in own)
    inherited = set(map(key, values(catalogue.models[release.model].made_in)))
    if place not in inherited:
        return "no"
    return "yes" if len(inherited) == 1 else "possibly"


def collaborators(catalogue: Catalogue, name: str) -> set[str]:
    """The collaborators a name stands for: itself, an alias, or the person behind them."""
    record = find(catalogue, name, "collaborator", "person").record
    if record.noun == "collaborator":
        return {record.id}
    theirs = {c.id for c in catalogue.collaborators.values() if record.id in c.people}
    return theirs or {find(catalogue, name, "collaborator").record.id}


def same_sole(catalogue: Catalogue, model: str) -> set[str]:
    """The models that stand on one sole: a model, whom it took it from, and who took it."""
    family, queue = {model}, [model]
    while queue:
        current = catalogue.models[queue.pop()]
        origins = [s.target for s in values(current.lineage) if s.relation == "sole_from"]
        takers = [
            heir.id
            for heir, claim in catalogue.heirs(current)
            if not claim.rejected and claim.value.relation == "sole_from"
        ]
        fresh = {*origins, *takers} - family
        family |= fresh
        queue += fresh
    return family
