"""What every listing does alike: sort, limit, complain if empty, print."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Any, TypeVar

from sneakerdex import render
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands.options import say
from sneakerdex.errors import NothingFound
from sneakerdex.find import find
from sneakerdex.names import counted
from sneakerdex.render import Format
from sneakerdex.views import cards
from sneakerdex.views.grid import Grid

R = TypeVar("R")
Key = Callable[[R], Any]
_first = itemgetter(0)


def order(records: Sequence[R], key: Key[R], reverse: bool, limit: int | None) -> list[R]:
    """The first `limit` records by a key; those that lack it (None) come last either way."""
    keyed = [(key(record), record) for record in records]
    known = sorted((pair for pair in keyed if pair[0] is not None), key=_first, reverse=reverse)
    unknown = [pair for pair in keyed if pair[0] is None]
    return [record for _, record in (*known, *unknown)][:limit]


def by_currency(price: tuple[str, float]) -> tuple[bool, str, float]:
    """A sort key for a price: amounts compare within a currency only, dollars come first."""
    currency, amount = price
    return (currency != "USD", currency, amount)


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
        if format_ in {"json", "csv"}:
            render.write(grid, format_)
        raise NothingFound("Nothing matches." + (f" {unsure}" if maybes else ""))
    render.write(grid, format_)
    if maybes:
        say(unsure)
