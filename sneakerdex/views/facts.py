"""Statements as a grid: what is said, by how many, and who says otherwise."""

from collections.abc import Iterable, Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, witnesses
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
    )
    rows = tuple(_row(catalogue, item) for item in items)
    chapters = tuple(item.record.id for item in items)
    return Grid(columns, rows, lambda: [as_data(catalogue, i) for i in items], chapters=chapters)


def _row(catalogue: Catalogue, item: Statement) -> tuple[str, ...]:
    rivals = [_said(catalogue, claim) for claim in item.fact.rivals]
    wrong = [f"not {_said(catalogue, claim)}" for claim in item.fact.rejected]
    return (
        reference(item.record),
        item.property.replace("_", " "),
        _answer(catalogue, item.fact.standing),
        str(item.witnesses),
        "; ".join(rivals + wrong),
        ", ".join(witnesses(item.fact.claims)),
    )


def _answer(catalogue: Catalogue, claims: Iterable[Claim[object]]) -> str:
    return "; ".join(_said(catalogue, claim) for claim in claims)


def _said(catalogue: Catalogue, claim: Claim[object]) -> str:
    reason = f" ({claim.why})" if claim.why else ""
    return wording.named(catalogue, claim.value) + reason


def as_data(catalogue: Catalogue, item: Statement) -> data.Json:
    """A statement: whose, of which property, by how many witnesses, and every claim."""
    return {
        "record": item.record.id,
        "noun": item.record.noun,
        "property": item.property,
        "witnesses": item.witnesses,
        "disputed": item.disputed,
        "claims": [data.claim(catalogue, claim) for claim in item.fact.claims],
    }
