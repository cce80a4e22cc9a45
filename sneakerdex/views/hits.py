"""What a search found, as a grid."""

import re
from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.find import reference
from sneakerdex.names import fold
from sneakerdex.search import Hit, Query
from sneakerdex.views import data
from sneakerdex.views.grid import Column, Grid

_SNIPPET = 70


def hits(catalogue: Catalogue, items: Sequence[Hit], query: Query) -> Grid:
    """What a search found, a row each: what it is, its name, and where the words stand."""
    columns = (
        Column("kind", "Kind"),
        Column("name", "Name", wraps=True),
        Column("field", "Where", 1),
        Column("text", "Text", 2, wraps=True),
        Column("record", "Record", 3),
    )
    rows = tuple(
        (
            hit.record.noun,
            catalogue.title(hit.record),
            hit.field,
            snippet(hit.text, query),
            reference(hit.record),
        )
        for hit in items
    )
    return Grid(columns, rows, lambda: [_hit(catalogue, hit) for hit in items], marked=query.words)


def snippet(text: str, query: Query) -> str:
    """The part of a text around the first word that matched, cut at words."""
    if len(text) <= _SNIPPET:
        return text
    starts = [
        match.start()
        for match in re.finditer(r"\w+", text)
        if fold(match[0]).startswith(query.words)
    ]
    start = max(0, min(starts[0] - _SNIPPET // 3, len(text) - _SNIPPET)) if starts else 0
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = start + _SNIPPET
    end = text.rfind(" ", start, end) if end < len(text) else len(text)
    return f"{'…' * (start > 0)}{text[start:end]}{'…' * (end < len(text))}"


def _hit(catalogue: Catalogue, hit: Hit) -> data.Json:
    return {
        "noun": hit.record.noun,
        "id": hit.record.id,
        "record": reference(hit.record),
        "name": catalogue.title(hit.record),
        "field": hit.field,
        "text": hit.text,
        "score": hit.score,
        "sources": list(hit.record.sources),
    }
