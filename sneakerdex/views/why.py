"""Why a fact stands: every claim, its rank and reason, and who vouches for it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim
from sneakerdex.model import Record
from sneakerdex.names import counted
from sneakerdex.statements import Statement
from sneakerdex.views import wording
from sneakerdex.views.facts import as_data, asked
from sneakerdex.views.shapes import Card, Line, Section, Tone


def why(catalogue: Catalogue, record: Record, items: Sequence[Statement]) -> Card:
    """A card of some statements of one record, claim by claim."""
    sections = tuple(
        Section(name[0].upper() + name[1:], tuple(_lines(catalogue, list(group))))
        for name, group in groupby(items, key=asked)
    )
    return Card(
        title=catalogue.title(record),
        subtitle="who says so",
        sections=sections,
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: [as_data(catalogue, item) for item in items],
    )


def _lines(catalogue: Catalogue, items: Sequence[Statement]) -> Iterator[Line]:
    for item in items:
        for n, claim in enumerate(item.fact.claims):
            yield from _claim(catalogue, item, claim, n)


def _claim(catalogue: Catalogue, item: Statement, claim: Claim[Any], n: int) -> Iterator[Line]:
    rank, tone = _rank(item, claim, n)
    yield Line(rank, wording.reasoned(catalogue, claim), claim.by, tone)
    if claim.note:
        yield Line("", claim.note, (), "aside")
    yield Line("", _vouched(catalogue, claim), (), "aside")


def _rank(item: Statement, claim: Claim[Any], n: int) -> tuple[str, Tone]:
    if claim.rejected:
        return "rejected", "doubt"
    if claim in item.fact.rivals:
        return "disputed", "doubt"
    return ("says" if n == 0 else "also"), ""


def _vouched(catalogue: Catalogue, claim: Claim[Any]) -> str:
    """`2 independent witnesses: Complex (B), mita sneakers (C)`."""
    sources = [catalogue.sources[id_] for id_ in claim.by]
    names = dict.fromkeys(f"{source.publisher} ({source.grade})" for source in sources)
    number = catalogue.witnesses(claim.by)
    witnesses = counted(number, "independent witness", "independent witnesses")
    return f"{witnesses}: {', '.join(names)}" if number else "no witness"
