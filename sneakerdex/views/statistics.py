"""Statistics as cards with bars."""

from collections.abc import Sequence

from sneakerdex.stats import Statistic, Tally
from sneakerdex.views import data
from sneakerdex.views.grid import Column, Grid
from sneakerdex.views.shapes import Card, Section


def chart(statistic: Statistic, shown: Sequence[Tally], left_out: Sequence[str]) -> Card:
    """A card of bars under a title."""
    return Card(
        title=statistic.title,
        subtitle=", ".join(statistic.parts) if len(statistic.parts) > 1 else "",
        sections=(Section("", grid=bars(statistic, shown)),),
        describe=lambda _: [],
        data=lambda: [_json(statistic, tally) for tally in shown],
        left_out=tuple(left_out),
    )


def bars(statistic: Statistic, shown: Sequence[Tally]) -> Grid:
    """A row for each bar: what it stands for, its parts in numbers, and the bar itself."""
    parts = statistic.parts
    columns = (
        Column("label", statistic.label),
        *(Column(part, part.capitalize(), 2, right=True) for part in parts if len(parts) > 1),
        Column("total", "All" if len(parts) > 1 else parts[0].capitalize(), right=True),
        Column("note", "", 1),
    )
    rows = tuple(
        (
            tally.label,
            *(f"{part:,.10g}" for part in tally.parts if len(parts) > 1),
            f"{tally.total:,.10g}",
            tally.note,
        )
        for tally in shown
    )
    return Grid(
        columns,
        rows,
        list,
        bars=tuple(tally.parts for tally in shown),
        bar_parts=parts if len(parts) > 1 else (),
    )


def _json(statistic: Statistic, tally: Tally) -> data.Json:
    named = {
        part.replace(" ", "_"): n for part, n in zip(statistic.parts, tally.parts, strict=True)
    }
    total = {"total": tally.total} if len(tally.parts) > 1 else {}
    return {"label": tally.label, **named, **total, **dict(tally.more)}
