"""What the dataset knows and lacks, as grids."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sneakerdex.coverage import Group, Share
from sneakerdex.views.grid import Column, Grid

_COUNTED = ("general", "dated", "priced", "coded")


def shares(items: Sequence[Share]) -> Grid:
    """Properties, a row each: of what, which, how many have it, and their share."""
    columns = (
        Column("of", "Of all"),
        Column("having", "have", wraps=True),
        Column("have", "Count", right=True),
        Column("total", "Of", 1, right=True),
        Column("share", "Share", right=True),
    )
    rows = tuple(
        (item.of, item.having, f"{item.have:,}", f"{item.total:,}", _percent(item.have, item.total))
        for item in items
    )
    chapters = tuple(item.of for item in items)
    return Grid(columns, rows, lambda: [_share(item) for item in items], chapters=chapters)


def groups(items: Sequence[Group], head: str) -> Grid:
    """Series or years, a row each: how many records, and what share of them is complete."""
    columns = (
        Column("name", head),
        Column("models", "Models", 3, right=True),
        Column("releases", "Releases", right=True),
        Column("general", "General", 4, right=True),
        Column("dated", "Dated", right=True),
        Column("priced", "Priced", right=True),
        Column("coded", "Coded", right=True),
        Column("facts", "Facts", 2, right=True),
        Column("confirmed", "2+ witnesses", 1, right=True),
        Column("disputed", "Disputed", 1, right=True),
    )
    rows = tuple(
        (
            item.name,
            str(item.models),
            str(item.releases),
            *(_percent(getattr(item, name), item.releases) for name in _COUNTED),
            f"{item.facts:,}",
            _percent(item.confirmed, item.facts),
            str(item.disputed),
        )
        for item in items
    )
    return Grid(columns, rows, lambda: [_plain(item) for item in items])


def _share(item: Share) -> dict[str, Any]:
    return {**_plain(item), "share": round(item.have / item.total, 4) if item.total else None}


def _plain(item: Share | Group) -> dict[str, Any]:
    return {field.name: getattr(item, field.name) for field in fields(item)}


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else ""
