"""Stretches of time to keep, as `--year`, `--from` and `--to` ask for them."""

from collections.abc import Iterable

from sneakerdex import dates
from sneakerdex.dates import Answer, Date
from sneakerdex.errors import BadInput
from sneakerdex.frozen import frozen


@frozen
class Period:
    """A stretch of time, as inclusive ISO days; None is open."""

    start: str | None = None
    end: str | None = None

    def answer(self, dates_: Iterable[Date]) -> Answer:
        """Whether something happened in it whose date is one of these."""
        if self.start is None and self.end is None:
            return "yes"
        answers = {date.within(self.start, self.end) for date in dates_} or {"possibly"}
        return answers.pop() if len(answers) == 1 else "possibly"


ALWAYS = Period()


def period(year: str | None, start: str | None, end: str | None) -> Period:
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
    return Period(first, last)
