"""What every listing does alike: sort, limit, complain if empty, print."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Any, NoReturn, TypeVar

from sneakerdex import render
from sneakerdex.errors import NothingFound
from sneakerdex.names import counted
from sneakerdex.render import Format, say
from sneakerdex.views.grid import Grid
from sneakerdex.views.shapes import Card, Timeline, View

R = TypeVar("R")
Key = Callable[[R], Any]
_first = itemgetter(0)


def order(records: Sequence[R], key: Key[R], reverse: bool, limit: int | None) -> list[R]:
    """The first `limit` records by a key; those that lack it (None) come last either way."""
    keyed = [(key(record), record) for record in records]
    known = sorted((pair for pair in keyed if pair[0] is not None), key=_first, reverse=reverse)
    unknown = [pair for pair in keyed if pair[0] is None]
    return [record for _, record in (*known, *unknown)][:limit]


def by_price(reverse: bool) -> Key[Any]:
    """A key for things with `prices`: amounts compare within a currency only, dollars come first.

    Dollars come first in reverse, too: only the amounts turn round, so the key does the turning.
    """
    sign = -1 if reverse else 1
    return lambda thing: min(
        ((name != "USD", name, sign * amount) for name, amount in thing.prices.items()),
        default=None,
    )


def answer(view: Card | Timeline, sources: bool, format_: Format | None) -> None:
    """Print a card or timeline, with its references if asked for; what it leaves out on stderr."""
    render.write(replace(view, listed=sources), format_)
    for note in view.left_out:
        say(note)


def show(grid: Grid, format_: Format | None, maybes: int = 0, noun: str = "record") -> None:
    """Print a listing and, on stderr, how many records of a noun only may have matched.

    Raises:
        NothingFound: if the listing is empty; an empty JSON array or CSV head is still printed.
    """
    unsure = f"{counted(maybes, f'more {noun}')} may match, as far as is known: see --possible."
    if not grid.rows:
        nothing(grid, format_, "Nothing matches." + (f" {unsure}" if maybes else ""))
    render.write(grid, format_)
    if maybes:
        say(unsure)


def nothing(view: View, format_: Format | None, message: str) -> NoReturn:
    """Say that nothing was found; an empty JSON array or CSV head is printed all the same.

    Raises:
        NothingFound: always.
    """
    if format_ in {"json", "csv"}:
        render.write(view, format_)
    raise NothingFound(message)
