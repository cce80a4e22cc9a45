"""What happened on a day of the year, as far as days are known."""

from collections.abc import Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.dates import MONTHS
from sneakerdex.names import counted
from sneakerdex.views import moments, wording
from sneakerdex.views.shapes import Moment, Timeline


def on_this_day(catalogue: Catalogue, year: int, month_day: str) -> Timeline:
    """The moments on a day of the year, up to a year, and how many have no day."""
    kept = [
        moment
        for moment in moments.of(
            catalogue, catalogue.at(catalogue.indexes["days"].get(month_day, "").split())
        )
        if moment.date.sure_day[5:] == month_day and int(moment.date.year) <= year
    ]
    kept.sort(key=lambda moment: (moment.date.sort_key, moment.title))
    return Timeline(
        moments=tuple(_with_age(moment, year) for moment in kept),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: [
            {**moments.as_data(moment), "years": year - int(moment.date.year)} for moment in kept
        ],
        left_out=tuple(_left_out(catalogue, month_day)),
    )


def _with_age(moment: Moment, year: int) -> Moment:
    years = year - int(moment.date.year)
    age = f"{counted(years, 'year')} ago" if years else "this year"
    detail = ", ".join(filter(None, (age, moment.detail)))
    return Moment(
        moment.date, moment.kind, moment.title, detail, moment.record, moment.by, moment.partner
    )


def _left_out(catalogue: Catalogue, month_day: str) -> Iterator[str]:
    """How many may have happened on this day, too."""
    month = MONTHS[int(month_day[:2]) - 1]
    of_month = len(catalogue.indexes["days"].get(month_day[:2], "").split())
    vaguer = len(catalogue.indexes["days"].get("-", "").split())
    yield (
        f"Left out, because no day is known: {of_month} of some {month}, "
        f"and {vaguer:,} of a year or less."
    )
