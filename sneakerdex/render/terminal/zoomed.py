"""A timeline from further away: a line a kind for each year or month, or a year as a calendar."""

from collections.abc import Sequence
from itertools import groupby, zip_longest

from rich.text import Text

from sneakerdex.dates import MONTHS, Date
from sneakerdex.names import counted
from sneakerdex.render.terminal import layout, theme
from sneakerdex.render.terminal.theme import Signs
from sneakerdex.views.shapes import Moment

_NAMED = 6
_HEAD = 10
_CELL, _WEEK, _GAP = 3, 7, 3


def periods(moments: Sequence[Moment], months: bool, page: layout.Page, signs: Signs) -> None:
    """Each year, or each month, with how much of each kind it saw, and some by name."""

    def period(moment: Moment) -> str:
        return _month(moment.date) if months else moment.date.year

    for name, within in groupby(sorted(moments, key=period), key=period):
        kinds: dict[str, list[Moment]] = {}
        for moment in within:
            kinds.setdefault(moment.kind, []).append(moment)
        for n, kind in enumerate(sorted(kinds, key=signs.rank)):
            sign, style = signs.moment(kind)
            head = Text(f"{'' if n else _said(name):<{_HEAD}}", theme.YEAR).append(sign, style)
            page.hanging(head.append(" "), _named(kinds[kind]), _HEAD + 2)


def _month(date: Date) -> str:
    """`2021-08`; a year for what is less precise."""
    known = date.precision in {"day", "month"} and date.earliest
    return date.earliest[:7] if known and date.earliest else date.year


def _said(period: str) -> str:
    year, _, month = period.partition("-")
    return f"{year} {MONTHS[int(month) - 1][:3]}" if month else year


def _named(moments: Sequence[Moment]) -> Text:
    """`48: Kith ×3, ...` or the titles if they are few."""
    if len(moments) == 1:
        return layout.text(moments[0].title)
    counts: dict[str, int] = {}
    for moment in moments:
        name = moment.partner or moment.title
        counts[name] = counts.get(name, 0) + 1
    names = sorted(counts, key=lambda name: -counts[name])
    shown = [f"{n} ×{counts[n]}" if counts[n] > 1 else n for n in names[:_NAMED]]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return layout.text(f"{len(moments)}: ") + layout.text(", ".join(shown) + more, theme.NOTE)


def calendar(year: int, moments: Sequence[Moment], page: layout.Page, signs: Signs) -> None:
    """The months of a year side by side; a day on which something happened has its sign."""
    days: dict[tuple[int, int], str] = {}
    for moment in moments:
        if moment.date.precision == "day" and moment.date.earliest:
            day = (int(moment.date.earliest[5:7]), int(moment.date.earliest[8:]))
            days[day] = min(days.get(day, moment.kind), moment.kind, key=signs.rank)
    width = _WEEK * _CELL + _GAP
    columns = max(1, min(4, (page.console.width + _GAP) // width))
    for start in range(1, 13, columns):
        if start > 1:
            page.line()
        months = range(start, min(start + columns, 13))
        blocks = [_weeks(year, month, days, signs) for month in months]
        for lines in zip_longest(*blocks, fillvalue=Text()):
            row = Text()
            for line in lines:
                row.append_text(line).append(" " * (width - line.cell_len))
            row.rstrip()
            page.line(row)
    if vague := sum(moment.date.precision != "day" for moment in moments):
        words = f"{counted(vague, 'moment')} of {year} without a day: --zoom months tells them."
        page.line()
        page.hanging(Text(), layout.text(words, theme.NOTE), 0)


def _weeks(year: int, month: int, days: dict[tuple[int, int], str], signs: Signs) -> list[Text]:
    """A month as lines: its name, the days of the week, and four to six weeks."""
    from calendar import Calendar

    lines = [Text(f" {MONTHS[month - 1]} {year}", theme.HEADING)]
    lines.append(Text(" Mo Tu We Th Fr Sa Su", theme.NOTE))
    for week in Calendar().monthdayscalendar(year, month):
        line = Text()
        for day in week:
            kind = days.get((month, day))
            sign, style = signs.moment(kind) if kind else (" ", "")
            line.append(sign if day else " ", style)
            line.append(f"{day or '':>2}", theme.TITLE if kind else theme.NOTE)
        lines.append(line)
    return lines
