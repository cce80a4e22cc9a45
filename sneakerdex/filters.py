"""Which records pass: one set of filters for releases, collaborations and models.

Dates answer yes, possibly or no; a "possibly" passes only if asked for, and is counted if not.
"""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from sneakerdex import dates
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Use
from sneakerdex.dates import Answer, Date
from sneakerdex.errors import BadInput
from sneakerdex.find import find
from sneakerdex.frozen import frozen
from sneakerdex.model import Model, Release
from sneakerdex.names import fold, key

R = TypeVar("R", Model, Release)


@frozen
class Period:
    """A stretch of time to keep; `possible` also keeps what may fall into it."""

    start: str | None = None
    end: str | None = None
    possible: bool = False

    def answer(self, date: Date | None) -> Answer:
        """Whether a date falls into it. No date at all may be any date."""
        if self.start is None and self.end is None:
            return "yes"
        return date.within(self.start, self.end) if date else "possibly"


ALWAYS = Period()


def period(year: str | None, start: str | None, end: str | None, possible: bool) -> Period:
    """The period that `--year`, `--from` and `--to` ask for; `--year` takes 2021 or 2019..2021.

    Raises:
        BadInput: if one of them is not a date.
    """
    if year and (start or end):
        raise BadInput("--year stands alone: use either --year or --from and --to.")
    if year:
        start, _, end = year.partition("..") if ".." in year else (year, "", year)
    try:
        first, last = dates.bounds(start or None, end or None)
    except dates.NotADate as error:
        raise BadInput(f"{error}.") from None
    if first and last and first > last:
        raise BadInput(f"Nothing is between {start} and {end}: the first date is the later one.")
    return Period(start=first, end=last, possible=possible)


@frozen
class Wanted:
    """What a listing is asked for; every field that is set narrows it."""

    period: Period = ALWAYS
    model: str = ""
    series: str = ""
    brand: str = ""
    collaborations: bool = False
    kind: str = ""
    pack: str = ""
    technology: str = ""
    made_in: str = ""
    color: str = ""
    region: str = ""
    code: str = ""
    designer: str = ""
    sole: str = ""
    price: str = ""


@frozen
class Kept(Generic[R]):
    """What passed, and how many only might have."""

    records: list[R]
    maybes: int


def releases(catalogue: Catalogue, wanted: Wanted) -> Kept[Release]:
    """The releases that pass every filter, in order of time."""
    tests = list(_release_tests(catalogue, wanted))
    passed = [r for r in catalogue.dated_releases if all(test(r) for test in tests)]
    return _in_period(passed, wanted.period, lambda release: release.date)


def models(catalogue: Catalogue, wanted: Wanted) -> Kept[Model]:
    """The models that pass every filter, by debut."""
    tests = list(_model_tests(catalogue, wanted))
    passed = [m for m in catalogue.models.values() if all(test(m) for test in tests)]
    passed.sort(key=lambda m: (m.debut.value.sort_key if m.debut else ("~", "~"), m.name))
    return _in_period(
        passed, wanted.period, lambda model: model.debut.value if model.debut else None
    )


def _in_period(records: list[R], period: Period, date: Callable[[R], Date | None]) -> Kept[R]:
    answers = [(record, period.answer(date(record))) for record in records]
    accepted = {"yes", "possibly"} if period.possible else {"yes"}
    kept = [record for record, answer in answers if answer in accepted]
    return Kept(kept, 0 if period.possible else sum(a == "possibly" for _, a in answers))


def _release_tests(catalogue: Catalogue, wanted: Wanted) -> Iterable[Callable[[Release], bool]]:
    if wanted.model:
        model = find(catalogue, wanted.model, "model").record.id
        yield lambda r: r.model == model
    if wanted.series:
        series = find(catalogue, wanted.series, "series").record.id
        yield lambda r: catalogue.models[r.model].series == series
    if wanted.brand:
        partners = collaborators(catalogue, wanted.brand)
        yield lambda r: not partners.isdisjoint(r.collaborators)
    if wanted.collaborations:
        yield lambda r: bool(r.collaborators)
    if wanted.pack:
        pack = find(catalogue, wanted.pack, "pack").record.id
        yield lambda r: r.pack == pack
    if wanted.designer:
        person = find(catalogue, wanted.designer, "person").record.id
        yield lambda r: any(claim.value.person == person for claim in r.designers)
    yield from _shared_tests(catalogue, wanted)
    yield from _text_tests(wanted)


def _text_tests(wanted: Wanted) -> Iterable[Callable[[Release], bool]]:
    if wanted.kind:
        yield lambda r: r.kind == fold(wanted.kind)
    if wanted.color:
        color = fold(wanted.color)
        yield lambda r: any(
            color in fold(text) for text in (*_values(r.colors), r.name, r.nickname)
        )
    if wanted.region:
        yield lambda r: any(key(drop.region) == key(wanted.region) for drop in r.drops)
    if wanted.code:
        code = key(wanted.code)
        yield lambda r: any(key(p).startswith(code) for c in r.codes for p in c.value.printed)
    if wanted.price:
        low, high, currency = price_range(wanted.price)
        yield lambda r: any(
            low <= amount <= high and currency in {"", name} for name, amount in r.prices.items()
        )


def _model_tests(catalogue: Catalogue, wanted: Wanted) -> Iterable[Callable[[Model], bool]]:
    if wanted.series:
        series = find(catalogue, wanted.series, "series").record.id
        yield lambda m: m.series == series
    if wanted.kind:
        yield lambda m: m.kind == fold(wanted.kind)
    if wanted.designer:
        person = find(catalogue, wanted.designer, "person").record.id
        yield lambda m: any(claim.value.person == person for claim in m.designers)
    if wanted.sole:
        family = same_sole(catalogue, find(catalogue, wanted.sole, "model").record.id)
        yield lambda m: m.id in family
    if wanted.brand:
        partners = collaborators(catalogue, wanted.brand)
        made = {
            r.model for r in catalogue.releases.values() if not partners.isdisjoint(r.collaborators)
        }
        yield lambda m: m.id in made
    yield from _shared_tests(catalogue, wanted)


def _shared_tests(
    catalogue: Catalogue, wanted: Wanted
) -> Iterable[Callable[[Model | Release], bool]]:
    """A release has what its model has unless it says otherwise."""
    if wanted.technology:
        technology = find(catalogue, wanted.technology, "technology").record.id
        yield lambda r: any(u.technology == technology for u in _uses(catalogue, r))
    if wanted.made_in:
        place = key(wanted.made_in)
        yield lambda r: any(key(made) == place for made in _made_in(catalogue, r))


def _uses(catalogue: Catalogue, record: Model | Release) -> Iterable[Use]:
    inherited = catalogue.models[record.model].technologies if isinstance(record, Release) else ()
    return _values((*record.technologies, *inherited))


def _made_in(catalogue: Catalogue, record: Model | Release) -> Iterable[str]:
    if isinstance(record, Release) and not record.made_in:
        return _values(catalogue.models[record.model].made_in)
    return _values(record.made_in)


T = TypeVar("T")


def _values(claims: Iterable[Claim[T]]) -> tuple[T, ...]:
    return tuple(claim.value for claim in claims if claim.rank != "deprecated")


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
        steps = [c.value for c in current.lineage if c.rank != "deprecated"]
        origins = [step.target for step in steps if step.relation == "sole_from"]
        takers = [
            heir.id
            for heir, claim in catalogue.heirs(current)
            if claim.value.relation == "sole_from" and claim.rank != "deprecated"
        ]
        fresh = {*origins, *takers} - family
        family |= fresh
        queue += fresh
    return family


def price_range(text: str) -> tuple[float, float, str]:
    """`100..150`, `..150 GBP` or `200 EUR` as bounds and a currency ("" for any).

    Raises:
        BadInput: if it is none of these.
    """
    amounts, _, currency = text.strip().partition(" ")
    low, dots, high = amounts.partition("..")
    try:
        if not low and not high:
            raise ValueError
        first = float(low) if low else 0.0
        last = (float(high) if high else float("inf")) if dots else first
    except ValueError:
        raise BadInput(f"{text!r} is not a price: write 100..150, ..150 or '200 EUR'.") from None
    return first, last, currency.upper()
