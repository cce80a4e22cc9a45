"""Lists as tables without boxes; what does not fit is named, never silently cut."""

import sys
from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sneakerdex.render.terminal import layout, theme
from sneakerdex.views.shapes import Column, Grid

_GAP = 2
_WRAPPED_WIDTH = 26  # What a column that wraps needs at least.


def draw(grid: Grid, console: Console, indent: int = 0, marks: Sequence[Text] = ()) -> None:
    """Print a grid; columns that find no room are named on stderr.

    Args:
        marks: the source marks of each row.
    """
    room = console.width - indent - max((mark.cell_len + _GAP for mark in marks), default=0)
    shown = _shown(grid, room)
    tight = sum(_need(grid, i, grid.columns[i]) + _GAP for i in shown) - _GAP > room
    table = Table(box=None, padding=(0, _GAP, 0, 0), pad_edge=False, header_style=theme.LABEL)
    for position in shown:
        column = grid.columns[position]
        table.add_column(
            column.head,
            justify="right" if column.right else "left",
            no_wrap=not (column.wraps or tight),
            overflow="fold",
        )
    if marks:
        table.add_column(no_wrap=True)
    for number, row in enumerate(grid.rows):
        table.add_row(
            *(layout.text(row[position]) for position in shown), *marks[number : number + 1]
        )
    console.print(_indented(table, indent))
    if indent == 0:
        _tell(grid, shown)


def _indented(table: Table, indent: int) -> object:
    if not indent:
        return table
    from rich.padding import Padding

    return Padding(table, (0, 0, 0, indent))


def _shown(grid: Grid, width: int) -> list[int]:
    """The columns that hold anything and fit, least important ones left out first."""
    shown = _filled(grid)
    needs = {i: _need(grid, i, grid.columns[i]) for i in shown}
    while sum(needs[i] + _GAP for i in shown) - _GAP > width:
        last = max(shown, key=lambda i: (grid.columns[i].rank, i))
        if grid.columns[last].rank == 0:
            break
        shown.remove(last)
    return shown


def _filled(grid: Grid) -> list[int]:
    """The columns for people that hold anything."""
    columns = enumerate(grid.columns)
    return [i for i, column in columns if not column.files and any(row[i] for row in grid.rows)]


def _need(grid: Grid, position: int, column: Column) -> int:
    widest = max(cell_len(cell) for cell in (column.head, *(row[position] for row in grid.rows)))
    return min(widest, _WRAPPED_WIDTH) if column.wraps else widest


def _tell(grid: Grid, shown: list[int]) -> None:
    hidden = [grid.columns[i].head for i in _filled(grid) if i not in shown]
    if hidden:
        note = f"Not shown at this width: {', '.join(hidden)} (--format plain has every column)."
        Console(file=sys.stderr, highlight=False).print(Text(note, theme.NOTE))
