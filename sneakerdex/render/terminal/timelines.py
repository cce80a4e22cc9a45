"""A timeline: lives as bars, then years with their moments, read like a book."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.text import Text

from sneakerdex.dates import MONTHS, Date
from sneakerdex.names import counted
from sneakerdex.render.terminal import chart, layout, legend, theme, zoomed
from sneakerdex.render.terminal.theme import Signs
from sneakerdex.views import wording
from sneakerdex.views.shapes import Moment, Timeline

_MONTHS = [month[:3] for month in MONTHS]
_YEAR_WIDTH, _DAY_WIDTH = 6, 7
_INDENT = _YEAR_WIDTH + _DAY_WIDTH + 3
_NAMED_PARTNERS = 12


def draw(view: Timeline, page: layout.Page, signs: Signs) -> None:
    """Add lanes, moments by year, and what the signs mean."""
    if view.lanes:
        chart.draw(view.lanes, page, signs)
        page.line()
    if view.zoom == "calendar":
        zoomed.calendar(int(view.moments[0].date.year), view.moments, page, signs)
        page.line()
        sure = [moment for moment in view.moments if moment.date.sure_day]
        _year(view.moments[0].date.year, sure, view, page, signs)
    elif view.zoom != "days":
        zoomed.periods(view.moments, view.zoom == "months", page, signs)
    else:
        for year, moments in groupby(view.moments, key=lambda moment: moment.date.year):
            _year(year, list(moments), view, page, signs)
    page.line()
    legend.add(page, signs, view.lanes, [moment.kind for moment in view.moments])
    page.line()
    if view.listed:
        layout.references(view, page)
    else:
        layout.offer_references(view, page)


def _year(
    year: str, moments: list[Moment], view: Timeline, page: layout.Page, signs: Signs
) -> None:
    partnered = [m for m in moments if view.gather and m.partner]
    gathered = partnered if len(partnered) > 1 else []
    told = [m for m in moments if not m.partner] if gathered else moments
    heads: Iterator[str] = iter([year])
    for moment in told:
        sign, style = signs.moment(moment.kind)
        head = _head(next(heads, ""), _day(moment.date), sign, style)
        body = layout.text(moment.title)
        if moment.detail:
            body.append("  ").append_text(layout.text(moment.detail, _tone(moment.detail)))
        body.append_text(layout.marks(moment.by, view.numbers))
        page.hanging(head, body, _INDENT)
    if gathered:
        sign, style = signs.moment("collaboration")
        page.hanging(_head(next(heads, ""), "", sign, style), _gathered(gathered), _INDENT)


def _tone(detail: str) -> str:
    return theme.DOUBT if "disputed" in detail else theme.NOTE


def _head(year: str, day: str, sign: str, style: str) -> Text:
    head = Text(f"{year:<{_YEAR_WIDTH}}", theme.YEAR)
    return head.append(f"{day:>{_DAY_WIDTH}} ", theme.NOTE).append(sign, style)


def _day(date: Date) -> str:
    """`17 Apr`, `Apr`, or nothing: as precise as is known within the year."""
    if date.earliest is None:
        return f"by {_MONTHS[int(date.latest[5:7]) - 1]}" if date.latest else ""
    if date.qualifier:
        return "about" if date.qualifier == "approximate" else "perhaps"
    if date.precision == "day":
        return f"{int(date.earliest[8:])} {_MONTHS[int(date.earliest[5:7]) - 1]}"
    if date.precision == "month":
        return _MONTHS[int(date.earliest[5:7]) - 1]
    if date.precision == "season":
        return date.text.split()[0]
    return date.text.split()[-1] if date.precision == "decade" else ""


def _gathered(moments: Sequence[Moment]) -> Text:
    """The collaborations of a year in one statement, the busiest partners first."""
    names = wording.tally((moment.partner for moment in moments), _NAMED_PARTNERS)
    words = layout.text(f"{counted(len(moments), 'collaboration')}: ")
    return words.append_text(layout.text(names, theme.NOTE))
