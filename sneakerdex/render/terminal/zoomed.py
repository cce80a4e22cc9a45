"""A timeline from further away: a line a kind for each year or month, or a year as a calendar."""

import re
from collections.abc import Sequence
from itertools import groupby, zip_longest

from rich.text import Text

from sneakerdex.dates import MONTHS
from sneakerdex.names import counted
from sneakerdex.render.terminal import layout, theme
from sneakerdex.render.terminal.theme import Signs
from sneakerdex.views import wording
from sneakerdex.views.shapes import Moment

_NAMED = 6
_HEAD = 12
_CELL, _WEEK, _GAP = 4, 7, 2


def periods(moments: Sequence[Moment], months: bool, page: layout.Page, signs: Signs) -> None:
    """Each year, or each month, with how much of each kind it saw, and some by name."""

    def period(moment: Moment) -> str:
        date = moment.date
        # What has no sure year stands under its own date: "by 1975", "1970s".
        return (months and date.sure_month) or date.sure_year or date.short

    for name, within in groupby(moments, key=period):
        kinds: dict[str, list[Moment]] = {}
        for moment in within:
            kinds.setdefault(moment.kind, []).append(moment)
        for n, kind in enumerate(sorted(kinds, key=signs.rank)):
            sign, style = signs.moment(kind)
            head = Text("" if n else _said(name), theme.YEAR)
            if head.cell_len >= _HEAD:
                page.line(head)
                head = Text()
            head.pad_right(_HEAD - head.cell_len)
            page.hanging(head.append(f"{sign} ", style), _named(kinds[kind]), _HEAD + 2)


def _said(period: str) -> str:
    match = re.fullmatch(r"(\d{4})-(\d{2})", period)
    return f"{match[1]} {MONTHS[int(match[2]) - 1][:3]}" if match else period


def _named(moments: Sequence[Moment]) -> Text:
    """`48: Kith ×3, ...` or the titles if they are few."""
    if len(moments) == 1:
        return layout.text(moments[0].title)
    names = wording.tally((moment.partner or moment.title for moment in moments), _NAMED)
    return layout.text(f"{len(moments)}: ") + layout.text(names, theme.NOTE)


def calendar(year: int, moments: Sequence[Moment], page: layout.Page, signs: Signs) -> None:
    """The months from the first to the last day on which something happened, side by side.

    Each such day has the sign of its kind. Without any, it is the whole year.
    """
    days: dict[tuple[int, int], str] = {}
    for moment in moments:
        if sure := moment.date.sure_day:
            day = (int(sure[5:7]), int(sure[8:]))
            days[day] = min(days.get(day, moment.kind), moment.kind, key=signs.rank)
    width = _WEEK * _CELL + _GAP
    columns = max(1, min(4, (page.console.width + _GAP) // width))
    first, last = (min(days)[0], max(days)[0]) if days else (1, 12)
    for start in range(first, last + 1, columns):
        if start > first:
            page.line()
        months = range(start, min(start + columns, last + 1))
        blocks = [_weeks(year, month, days, signs) for month in months]
        for lines in zip_longest(*blocks, fillvalue=Text()):
            row = Text()
            for line in lines:
                row.append_text(line).append(" " * (width - line.cell_len))
            row.rstrip()
            page.line(row)
    if vague := sum(not moment.date.sure_day for moment in moments):
        words = f"{counted(vague, 'moment')} without a sure day: --zoom months tells them."
        page.line()
        page.hanging(Text(), layout.text(words, theme.NOTE), 0)


def _weeks(year: int, month: int, days: dict[tuple[int, int], str], signs: Signs) -> list[Text]:
    """A month as lines: its name, the days of the week, and four to six weeks."""
    from calendar import Calendar

    lines = [Text(f"  {MONTHS[month - 1]} {year}", theme.HEADING)]
    lines.append(Text("  Mo  Tu  We  Th  Fr  Sa  Su", theme.NOTE))
    for week in Calendar().monthdayscalendar(year, month):
        line = Text()
        for day in week:
            kind = days.get((month, day))
            sign, style = signs.moment(kind) if kind else (" ", "")
            line.append(f" {sign if day else ' '}", style)
            line.append(f"{day or '':>2}", theme.TITLE if kind else theme.NOTE)
        lines.append(line)
    return lines
