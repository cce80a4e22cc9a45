"""The shape of a list: records as rows of text, with what each row or cell rests on."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sneakerdex.frozen import frozen

T = TypeVar("T")
Data = Callable[[], Any]
SourceIds = tuple[str, ...]


class Ready(str):
    """JSON that may be printed as it is."""


@frozen
class Column:
    """A column of a grid. On a narrow terminal the columns with the highest `rank` go first.

    Text that `wraps` may take several lines; everything else stays on one. What is only for
    `files` is too long to be read in a table and left to the formats that programs read.
    """

    key: str
    head: str
    rank: int = 0
    right: bool = False
    wraps: bool = False
    files: bool = False


class Rows(Sequence[tuple[str, ...]]):
    """The rows of a grid, each put into words when somebody looks at it: a script never does."""

    def __init__(self, items: Sequence[T], words: Callable[[T], tuple[str, ...]]) -> None:
        self._items = items
        self._words: Callable[[Any], tuple[str, ...]] = words
        self._made: dict[int, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, position: Any) -> Any:
        if isinstance(position, slice):
            return tuple(self)[position]
        if position not in self._made:
            self._made[position] = self._words(self._items[position])
        return self._made[position]


@frozen
class Grid:
    """Records as rows of text, and what each row, or each of its cells, rests on.

    `depths` makes a tree of them: how deep each row stands. `chapters` says for each row what it
    belongs under, such as its year; a terminal leaves a line free where that changes. Words that
    begin with one that is `marked` stand out. `bars` are numbers to draw behind each row, made of
    `bar_parts` if there are several.
    """

    columns: tuple[Column, ...]
    rows: Sequence[tuple[str, ...]]
    data: Data
    by: Sequence[SourceIds] = ()
    by_cell: tuple[tuple[SourceIds, ...], ...] = ()
    chapters: tuple[str, ...] = ()
    depths: tuple[int, ...] = ()
    marked: tuple[str, ...] = ()
    bars: tuple[tuple[float, ...], ...] = ()
    bar_parts: tuple[str, ...] = ()
