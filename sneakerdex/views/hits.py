"""What a search found, as a grid."""

from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.find import reference
from sneakerdex.search import Hit
from sneakerdex.views import data
from sneakerdex.views.shapes import Column, Grid


def hits(catalogue: Catalogue, items: Sequence[Hit]) -> Grid:
    """What a search found, a row each: what it is, its name, and where the words stand."""
    columns = (
        Column("kind", "Kind"),
        Column("name", "Name", wraps=True),
        Column("field", "Where", 1),
        Column("text", "Text", 2, wraps=True),
        Column("record", "Record", 3),
    )
    rows = tuple(
        (hit.record.noun, catalogue.title(hit.record), hit.field, hit.text, reference(hit.record))
        for hit in items
    )
    return Grid(columns, rows, lambda: [_hit(catalogue, hit) for hit in items])


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
