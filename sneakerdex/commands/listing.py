"""What every listing does alike: sort, limit, complain if empty, print."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Any, NoReturn, TypeVar

from sneakerdex import render
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands.options import say
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.find import find
from sneakerdex.names import counted
from sneakerdex.render import Format
from sneakerdex.views import cards
from sneakerdex.views.grid import Grid
from sneakerdex.views.shapes import View

R = TypeVar("R")
Key = Callable[[R], Any]
_first = itemgetter(0)


def order(records: Sequence[R], key: Key[R], reverse: bool, limit: int | None) -> list[R]:
    """The first `limit` records by a key; those that lack it (None) come last either way."""
    keyed = [(key(record), record) for record in records]
    known = sorted((pair for pair in keyed if pair[0] is not None), key=_first, reverse=reverse)
    unknown = [pair for pair in keyed if pair[0] is None]
    return [record for _, record in (*known, *unknown)][:limit]


class Price:
    """A sort key for a price: amounts compare within a currency only; dollars come first.

    Dollars come first in reverse, too: only the amounts turn round.
    """

    def __init__(self, prices: dict[str, int | float], reverse: bool) -> None:
        ranked = sorted((name != "USD", name, amount) for name, amount in prices.items())
        other, self._currency, self._amount = ranked[0]
        self._other, self._reverse = other, reverse

    def __lt__(self, them: "Price") -> bool:
        mine, theirs = (self._other, self._currency), (them._other, them._currency)
        if mine != theirs:
            return (mine < theirs) != self._reverse
        return self._amount < them._amount


def by_price(reverse: bool) -> Key[Any]:
    """A key for things with `prices`."""
    return lambda thing: Price(thing.prices, reverse) if thing.prices else None


def alone(*options: object) -> None:
    """Refuse options of a listing beside the name of one record.

    Raises:
        BadInput: if one is given.
    """
    if any(options):
        raise BadInput("A name stands alone: filters and order are for the whole list.")


def show_one(
    catalogue: Catalogue, name: str, noun: str, sources: bool, format_: Format | None
) -> None:
    """Print the card of one record of a noun instead of a listing."""
    card = cards.card(catalogue, find(catalogue, name, noun).record, catalogue.date)
    render.write(replace(card, listed=sources), format_)


def show(grid: Grid, format_: Format | None, maybes: int = 0, noun: str = "record") -> None:
    """Print a listing and, on stderr, how many records of a noun only may have matched.

    Raises:
        NothingFound: if the listing is empty; an empty JSON array or CSV head is still printed.
    """
    unsure = (
        f"{counted(maybes, f'more {noun}')} may match, as far as is known: --possible adds them."
    )
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
