"""Statements as a grid: what is said, by how many, and who says otherwise."""

from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import sources_of
from sneakerdex.find import reference
from sneakerdex.statements import Statement
from sneakerdex.views import data, wording
from sneakerdex.views.grid import Column, Grid


def facts(catalogue: Catalogue, items: Sequence[Statement]) -> Grid:
    """Statements, a row each: of what, which property, the answer, and what others say."""
    columns = (
        Column("record", "Record"),
        Column("property", "Property"),
        Column("answer", "Answer", wraps=True),
        Column("witnesses", "Witnesses", 1, right=True),
        Column("disputed", "Others say", wraps=True),
        Column("sources", "Sources", files=True),
        Column("others", "Others", files=True),
    )
    rows = tuple(_row(catalogue, item) for item in items)
    chapters = tuple(item.record.id for item in items)
    return Grid(columns, rows, lambda: [as_data(catalogue, i) for i in items], chapters=chapters)


def _row(catalogue: Catalogue, item: Statement) -> tuple[str, ...]:
    rivals = [wording.reasoned(catalogue, claim) for claim in item.fact.rivals]
    wrong = [f"not {wording.reasoned(catalogue, claim)}" for claim in item.fact.rejected]
    return (
        reference(item.record),
        asked(item),
        "; ".join(wording.reasoned(catalogue, claim) for claim in item.fact.standing),
        str(item.witnesses),
        "; ".join(rivals + wrong),
        ", ".join(sources_of(item.fact.standing)),
        ", ".join(sources_of((*item.fact.rivals, *item.fact.rejected))),
    )


def asked(item: Statement) -> str:
    """The property in words, and where: `date (JP)`."""
    words = item.property.replace("_", " ")
    return f"{words} ({item.where})" if item.where else words


def as_data(catalogue: Catalogue, item: Statement) -> data.Json:
    """A statement: whose, of which property, by how many witnesses, and every claim."""
    return {
        "record": reference(item.record),
        "id": item.record.id,
        "noun": item.record.noun,
        "property": item.property,
        "where": item.where,
        "witnesses": item.witnesses,
        "disputed": item.disputed,
        "claims": [data.claim(catalogue, claim) for claim in item.fact.claims],
    }
