"""Statistics as grids with bars."""

from collections.abc import Sequence

from sneakerdex.stats import Statistic, Tally
from sneakerdex.views import data
from sneakerdex.views.grid import Column, Grid


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
            *(f"{part:,.0f}" for part in tally.parts if len(parts) > 1),
            f"{tally.total:,.0f}",
            tally.note,
        )
        for tally in shown
    )
    return Grid(
        columns,
        rows,
        lambda: [_json(statistic, tally) for tally in shown],
        bars=tuple(tally.parts for tally in shown),
        bar_parts=parts if len(parts) > 1 else (),
    )


def _json(statistic: Statistic, tally: Tally) -> data.Json:
    named = dict(zip(statistic.parts, tally.parts, strict=True))
    return {"label": tally.label, **named, "total": tally.total, "note": tally.note}
