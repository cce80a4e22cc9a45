"""Lists as tables without boxes; what does not fit is named, never silently cut.

Rich has tables, too; but widths are known here before anything is drawn, and for a thousand rows of
plain text that is several times faster.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise, zip_longest
from textwrap import TextWrapper

from rich.cells import cell_len
from rich.text import Text

from sneakerdex.names import fold
from sneakerdex.render.safe import clean
from sneakerdex.render.terminal import bars, theme
from sneakerdex.render.terminal.layout import Page, text
from sneakerdex.render.terminal.layout import marks as source_marks
from sneakerdex.views.grid import Grid

_GAP = 2
_SHORTEST_BAR, _LONGEST_BAR = 14, 60
_NARROWEST = 8  # What stays of a column that wraps before those that do not are cut.
_WORD = re.compile(r"\w+")
_SOURCE_MARKS = r"\[[0-9,-]+\]?|(?<= )[0-9,-]*\]"  # also those that go on in the next line
_WRAPPED_WIDTH = 26  # What a column that wraps needs at least to be worth its place.


def draw(grid: Grid, page: Page, indent: int = 0, numbers: Mapping[str, int] | None = None) -> None:
    """Add a grid to a page, with the source marks of its rows and cells if there are `numbers`."""
    tails = [source_marks(by, numbers) for by in grid.by] if numbers else []
    room = page.console.width - indent - max((tail.cell_len + 1 for tail in tails), default=0)
    signs = theme.signs(page.console.encoding)
    by_cell = bool(grid.by_cell and numbers)
    grid = _readied(grid, numbers, signs)
    natural = _natural(grid)
    if _too_narrow(grid, natural, room):
        _stacked(grid, tails, page, indent)
        return
    if grid.bars:
        room -= _SHORTEST_BAR
    shown, widths, hidden = _fitted(grid, natural, room)
    taken = sum(widths) + _GAP * (len(widths) - 1)
    if grid.bars:
        longest = min(room + _SHORTEST_BAR - taken - _GAP, _LONGEST_BAR)
        tails = bars.drawn(grid.bars, longest, signs)
    rows = _rows(grid, shown, widths, page)
    for line in next(rows):
        page.line(" " * indent + line, theme.LABEL)
    chapters = _chapters(grid)
    for number, (lines, tail) in enumerate(zip_longest(rows, tails)):
        if number in chapters:
            page.line()
        if tail:
            first = _styled(" " * indent + lines.pop(0), grid, by_cell)
            first.pad_right(indent + taken - first.cell_len)
            page.line(first.append_text(tail))
        for line in lines:
            drawn = " " * indent + line
            page.line(_styled(drawn, grid, by_cell) if by_cell or grid.marked else drawn)
    if grid.bar_parts:
        page.line()
        page.line(bars.legend(grid.bar_parts, signs))
    page.hide(hidden)


def _readied(grid: Grid, numbers: Mapping[str, int] | None, signs: theme.Signs) -> Grid:
    """The same grid with everything in its cells that will be measured."""
    if signs.ascii:
        grid = replace(grid, rows=tuple(tuple(map(clean, row)) for row in grid.rows))
    if grid.by_cell and numbers:
        grid = _with_marks(grid, numbers)
    return _as_tree(grid, signs) if grid.depths else grid


def _rows(grid: Grid, shown: list[int], widths: list[int], page: Page) -> Iterator[list[str]]:
    """The heads, then each row, as lines of text."""
    yield _lines(grid, shown, [grid.columns[i].head for i in shown], widths, page)
    for row in grid.rows:
        yield _lines(grid, shown, [clean(row[i]) for i in shown], widths, page)


def _too_narrow(grid: Grid, natural: Sequence[int], room: int) -> bool:
    """Whether columns that must all be shown would have to break their words."""
    kept = [i for i, c in enumerate(grid.columns) if not c.files and not c.rank and natural[i]]
    return sum(min(natural[i], _NARROWEST) + _GAP for i in kept) - _GAP > room


def _stacked(grid: Grid, tails: Sequence[Text], page: Page, indent: int) -> None:
    """Add each row as a block of lines, a cell a line behind the head of its column."""
    margin = " " * indent
    names = max((_width(column.head) for column in grid.columns if not column.files), default=0)
    for number, (row, tail) in enumerate(zip_longest(grid.rows, tails)):
        if number:
            page.line()
        for column, cell in zip(grid.columns, row, strict=True):
            if cell and not column.files and not column.head:
                page.line(margin + cell, theme.LABEL)
            elif cell and not column.files:
                head = text(f"{margin}  {column.head}", theme.LABEL)
                page.hanging(head, text(cell), indent + names + 4)
        if tail:
            page.line(Text(f"{margin} ").append_text(tail))


def _as_tree(grid: Grid, signs: theme.Signs) -> Grid:
    """The same grid with the branches of a tree in front of its first cells."""
    branch, last, goes_on, done = signs.tree
    rows = []
    for number, (row, depth) in enumerate(zip(grid.rows, grid.depths, strict=True)):
        open_ = [_goes_on(grid.depths, number, level) for level in range(depth + 1)]
        trunk = "".join(goes_on if more else done for more in open_[:-1])
        rows.append((trunk + (branch if open_[-1] else last) + row[0], *row[1:]))
    return replace(grid, rows=tuple(rows))


def _goes_on(depths: Sequence[int], number: int, level: int) -> bool:
    """Whether after a row another follows at a level before the branch ends."""
    later = (depth for depth in depths[number + 1 :] if depth <= level)
    return next(later, -1) == level


def _with_marks(grid: Grid, numbers: Mapping[str, int]) -> Grid:
    """The same grid with source marks behind the text of each cell."""
    rows = []
    for row, sources in zip(grid.rows, grid.by_cell, strict=True):
        marks = [source_marks(by, numbers).plain for by in sources]
        marks += [""] * (len(row) - len(marks))
        rows.append(tuple(f"{c}{m}" if c else "" for c, m in zip(row, marks, strict=True)))
    return replace(grid, rows=tuple(rows))


def _styled(line: str, grid: Grid, cited: bool) -> Text:
    """A line in which the words that were looked for stand out, and source marks do not."""
    drawn = Text(line)
    if cited:
        drawn.highlight_regex(_SOURCE_MARKS, theme.MARK)
    for match in _WORD.finditer(line) if grid.marked else ():
        if fold(match[0]).startswith(grid.marked):
            drawn.stylize(theme.MATCH, *match.span())
    return drawn


def _chapters(grid: Grid) -> set[int]:
    """The rows that begin a chapter but the first; none if most chapters are single rows."""
    begins = {n for n, (one, next_) in enumerate(pairwise(grid.chapters), 1) if one != next_}
    return begins if 2 * (len(begins) + 1) <= len(grid.rows) else set()


def _lines(
    grid: Grid, shown: list[int], cells: list[str], widths: list[int], page: Page
) -> list[str]:
    """One row as lines of text, each cell in its column."""
    wrapped = [_wrapped(cell, width, page) for cell, width in zip(cells, widths, strict=True)]
    lines = []
    for parts in zip_longest(*wrapped, fillvalue=""):
        padded = []
        for part, position, width in zip(parts, shown, widths, strict=True):
            space = " " * (width - _width(part))
            padded.append(space + part if grid.columns[position].right else part + space)
        lines.append((" " * _GAP).join(padded).rstrip())
    return lines or [""]


def _wrapped(cell: str, width: int, page: Page) -> list[str]:
    if _width(cell) <= width:
        return [cell]
    if cell.isascii():
        return _wrapper(width).wrap(cell)
    return [line.plain.rstrip() for line in text(cell).wrap(page.console, width)]


def _fitted(
    grid: Grid, natural: Sequence[int], room: int
) -> tuple[list[int], list[int], list[str]]:
    """The columns shown, how wide each is, and the heads of those that do not fit."""
    filled = [i for i, column in enumerate(grid.columns) if not column.files and natural[i]]
    shown = _shown(grid, filled, natural, room)
    hidden = [grid.columns[i].head for i in filled if i not in shown]
    return shown, _widths(grid, shown, natural, room), hidden


@cache
def _wrapper(width: int) -> TextWrapper:
    """Rich wraps any script; for ASCII the standard library does the same several times faster."""
    return TextWrapper(width, break_on_hyphens=False)


def _shown(grid: Grid, filled: list[int], natural: Sequence[int], room: int) -> list[int]:
    """The columns that hold anything and fit, least important ones left out first."""
    shown = list(filled)
    while sum(_need(grid, natural, i) + _GAP for i in shown) - _GAP > room:
        last = max(shown, key=lambda i: (grid.columns[i].rank, i))
        if grid.columns[last].rank == 0:
            break
        shown.remove(last)
    return shown


def _need(grid: Grid, natural: Sequence[int], position: int) -> int:
    wraps = grid.columns[position].wraps
    return min(natural[position], _WRAPPED_WIDTH) if wraps else natural[position]


def _natural(grid: Grid) -> list[int]:
    """The width of each column's longest cell or head; 0 for a column that holds nothing."""
    cells = zip(*grid.rows, strict=True)
    return [
        max(map(_width, (column.head, *texts))) if any(texts) else 0
        for column, texts in zip(grid.columns, cells, strict=False)
    ] or [0] * len(grid.columns)


def _width(cell: str) -> int:
    """Rich counts cells by looking at each character, which ASCII does not need."""
    return len(cell) if cell.isascii() else cell_len(cell)


def _widths(grid: Grid, shown: list[int], natural: Sequence[int], room: int) -> list[int]:
    """As wide as the text if there is room, else taken from the widest columns that may wrap."""
    widths = [natural[i] for i in shown]
    wrapping = [n for n, i in enumerate(shown) if grid.columns[i].wraps]
    available = max(room - _GAP * (len(shown) - 1), len(shown))
    while (excess := sum(widths) - available) > 0:
        spare = (
            [n for n in wrapping if widths[n] > _WRAPPED_WIDTH]
            or [n for n in wrapping if widths[n] > _NARROWEST]
            or range(len(widths))
        )
        widest = max(spare, key=lambda n: widths[n])
        widths[widest] -= min(excess, max(1, widths[widest] - _WRAPPED_WIDTH))
    return widths
