"""Rules on dates."""

from collections.abc import Iterator, Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.checks.rule import breach
from sneakerdex.claims import Fact
from sneakerdex.dates import Date
from sneakerdex.errors import Problem
from sneakerdex.links import claims_of

# How many first days of a month from one source are no chance.
_FIRSTS = 3


def padded(catalogue: Catalogue) -> Iterator[Problem]:
    """First days of a month that may only be a month in disguise."""
    for record in catalogue.records():
        for name, claim in claims_of(record):
            if isinstance(claim.value, Date) and not claim.note:
                date = claim.value
                if _is_first(date):
                    month = date.sort_key[0][:7]
                    mend = f"write {month}, or add a note that the source says the first"
                    yield breach(record, f"{name}: {date.edtf} looks padded", mend)


def first_days(catalogue: Catalogue) -> Iterator[Problem]:
    """Sources whose days are mostly the first of a month: they pad what they do not know."""
    days: dict[str, dict[str, bool]] = {}
    for record in catalogue.records():
        for _, claim in claims_of(record):
            if isinstance(claim.value, Date) and claim.value.precision == "day":
                for source in claim.by:
                    days.setdefault(source, {})[claim.value.edtf] = _is_first(claim.value)
    for id_, told in days.items():
        firsts = sum(told.values())
        if firsts >= _FIRSTS and firsts * 2 > len(told):
            message = f"{firsts} of its {len(told)} days are the first of a month"
            yield breach(catalogue.sources[id_], message, "write the months")


def _is_first(date: Date) -> bool:
    return date.precision == "day" and date.edtf.strip("[]~?%").endswith("-01")


def out_of_order(catalogue: Catalogue) -> Iterator[Problem]:
    """Lives that end before they begin, and retros older than their originals."""
    for model in catalogue.models.values():
        for earlier, later in (
            ("debut", "discontinued"),
            ("debut", "revived"),
            ("discontinued", "revived"),
        ):
            if _after(getattr(model, earlier), getattr(model, later)):
                yield breach(model, f"{later} is before {earlier}", "correct one of them")
        for claim in model.lineage:
            edge = claim.value
            origin = catalogue.models[edge.target]
            if not claim.rejected and _after(origin.debut, model.debut):
                message = f"is {edge.relation} {origin.name}, but that came later"
                yield breach(model, message, "turn the step round or correct a debut")


def premature(catalogue: Catalogue) -> Iterator[Problem]:
    """Releases older than their model."""
    for release in catalogue.releases.values():
        debut, date = catalogue.models[release.model].debut, release.date
        if debut and date and _all_after(debut.possible, date):
            yield breach(release, f"{date.edtf} is before its model's debut", "correct one of them")


def _after(first: Fact[Date] | None, second: Fact[Date] | None) -> bool:
    """Whether the first certainly comes after the second, by every claim of both."""
    if not first or not second:
        return False
    return all(_all_after(first.possible, date) for date in second.possible)


def _all_after(dates: Sequence[Date], other: Date) -> bool:
    return all((date.earliest or "") > (other.latest or "9999") for date in dates)
