"""Sizes as a card: the rows of the charts, then how the model fits."""

from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.guides import Chart, Guide, Size
from sneakerdex.model import Model
from sneakerdex.sizing import Row
from sneakerdex.views import advice, data, wording
from sneakerdex.views.grid import Column, Grid
from sneakerdex.views.shapes import Card, Line, Section


def sizes(
    catalogue: Catalogue,
    title: str,
    model: Model | None,
    rows: Sequence[Row],
    guides: Sequence[Guide],
) -> Card:
    """The card of some rows, and of one model if there is one."""
    fit = model.fit.claims if model and model.fit else ()
    widths = model.widths if model else ()
    converted = [Section("Sizes", grid=table(rows))] if rows else []
    sections = [*converted, *_fit(model), *map(advice.section, guides), *_about(rows)]
    return Card(
        title=title,
        subtitle="New Balance's own charts, and how shoes fit",
        sections=tuple(sections),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: {
            "model": model and model.id,
            "sizes": [_json(chart, size) for chart, size in rows],
            "fit": [data.claim(catalogue, claim) for claim in fit],
            "widths": [data.claim(catalogue, claim) for claim in widths],
            "guides": [data.record(catalogue, guide) for guide in guides],
        },
    )


def table(rows: Sequence[Row]) -> Grid:
    """Rows of charts as a grid."""
    systems = (Column(system, system, right=True) for system in ("US", "UK", "EU", "cm"))
    return Grid(
        (Column("chart", "Chart"), *systems),
        tuple((chart.name, size.us, size.uk, size.eu, size.cm) for chart, size in rows),
        lambda: [_json(chart, size) for chart, size in rows],
        tuple(chart.sources for chart, _ in rows),
        chapters=tuple(chart.id for chart, _ in rows),
    )


def _about(rows: Sequence[Row]) -> list[Section]:
    charts = {chart.id: chart for chart, _ in rows}.values()
    lines = [Line(chart.name, chart.summary, chart.sources) for chart in charts if chart.summary]
    return [Section("About the charts", tuple(lines))] if lines else []


def _fit(model: Model | None) -> list[Section]:
    if model is None:
        return []
    lines = [*wording.fact_lines("fit", model.fit), *wording.item_lines("widths", model.widths)]
    return [Section(f"The {model.name}", tuple(lines))] if lines else []


def _json(chart: Chart, size: Size) -> data.Json:
    return {
        "chart": chart.id, "us": size.us, "uk": size.uk, "eu": size.eu, "cm": size.cm,
        "sources": list(chart.sources),
    }  # fmt: skip
