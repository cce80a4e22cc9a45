"""Lineage as a card with two trees, and the path between two models."""

from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import sources_of
from sneakerdex.families import Step, ancestors, descendants
from sneakerdex.model import Model
from sneakerdex.names import counted
from sneakerdex.views import data, wording
from sneakerdex.views.grid import Column, Grid
from sneakerdex.views.shapes import Card, Line, Section

_COLUMNS = (
    Column("model", "Model"),
    Column("relation", "", wraps=True),
    Column("debut", "Debut", 1),
    Column("depth", "Depth", files=True),
    Column("sources", "Sources", files=True),
)


def tree(catalogue: Catalogue, model: Model) -> Card:
    """What a model came from and what it led to."""
    back, on = ancestors(catalogue, model), descendants(catalogue, model)
    debut = f", {model.debut.value.text}" if model.debut else ""
    return Card(
        title=model.name,
        subtitle=f"lineage{debut}",
        summary=Line("", model.summary, model.sources),
        sections=tuple(
            Section(title, grid=_grid(steps))
            for title, steps in (("Comes from", back), ("Led to", on))
            if steps
        ),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: {
            "model": model.id,
            "comes_from": [_json(step) for step in back],
            "led_to": [_json(step) for step in on],
        },
    )


def path(catalogue: Catalogue, start: Model, steps: Sequence[Step]) -> Card:
    """How one model is related to another, a step a row."""
    columns = (
        Column("model", "Model"),
        Column("relation", "", wraps=True),
        Column("other", ""),
        Column("sources", "Sources", files=True),
    )
    models = [start, *(step.model for step in steps)]
    rows = tuple(
        (model.name, _relations(step), step.model.name, ", ".join(_by(step)))
        for model, step in zip(models, steps, strict=False)
    )
    grid = Grid(columns, rows, list, tuple(map(_by, steps)))
    return Card(
        title=f"{start.name} → {models[-1].name}",
        subtitle=f"the shortest documented path, {counted(len(steps), 'step')}",
        sections=(Section("", grid=grid),),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: [_json(step) for step in steps],
    )


def _grid(steps: Sequence[Step]) -> Grid:
    rows = tuple(
        (
            step.model.name,
            _relations(step) + (" (above)" if step.repeated else ""),
            step.model.debut.value.short if step.model.debut else "",
            str(step.depth),
            ", ".join(_by(step)),
        )
        for step in steps
    )
    by = tuple(map(_by, steps))
    return Grid(_COLUMNS, rows, list, by, depths=tuple(step.depth for step in steps))


def _by(step: Step) -> tuple[str, ...]:
    return sources_of(step.claims)


def _relations(step: Step) -> str:
    """The relations in words, as the heir or as the ancestor says them."""
    words = []
    for claim in step.claims:
        as_heir, as_ancestor = wording.RELATIONS[claim.value.relation]
        relation = as_heir if step.up else as_ancestor
        doubted = f"rejected: {relation}" if claim.rejected else relation
        words.append(wording.because(doubted, claim.why))
    return ", ".join(words)


def _json(step: Step) -> data.Json:
    return {
        "model": step.model.id,
        "name": step.model.name,
        "depth": step.depth,
        "relations": [
            {"relation": c.value.relation, "rank": c.rank, "why": c.why, "sources": list(c.by)}
            for c in step.claims
        ],
        "heir": not step.up,
    }
