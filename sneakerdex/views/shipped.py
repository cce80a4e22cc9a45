"""Which answers a wheel ships ready, and for which records: what lists of everything ask."""

from typing import Any

from sneakerdex import texts
from sneakerdex.catalogue import Catalogue
from sneakerdex.nouns import KINDS
from sneakerdex.prepared import Prepared
from sneakerdex.views import data, grids, moments

_SHIPPED: tuple[tuple[Prepared[Any, Any], tuple[str, ...]], ...] = (
    (data.release, ("releases",)),
    (grids.release_row, ("releases",)),
    (moments.statements, ("models", "releases", "events")),
    (grids.model_row, ("models",)),
    (texts.fields, tuple(shelf for shelf in KINDS if shelf != "sources")),
)


def lines(catalogue: Catalogue) -> dict[str, dict[str, str]]:
    """Every answer, by its name and by the place of its record."""
    shipped: dict[str, dict[str, str]] = {}
    for answer, shelves in _SHIPPED:
        shipped[answer.name] = {}
        for shelf in shelves:
            shipped[answer.name] |= answer.lines(catalogue, shelf)
    return shipped
