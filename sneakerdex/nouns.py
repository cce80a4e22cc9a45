"""Every noun in one table, so that nothing else has to list them."""

from sneakerdex.guides import Chart, Guide
from sneakerdex.model import (
    Brand,
    Collaborator,
    Event,
    Model,
    Pack,
    Person,
    Record,
    Release,
    Series,
    Source,
    Technology,
)
from sneakerdex.parts import Box, Part

# What one record is called, where all are kept, and their type. If one name belongs to
# several nouns, the one further up is meant.
NOUNS: tuple[tuple[str, str, type], ...] = (
    ("model", "models", Model),
    ("collaborator", "collaborators", Collaborator),
    ("person", "people", Person),
    ("technology", "technologies", Technology),
    ("pack", "packs", Pack),
    ("brand", "brands", Brand),
    ("series", "series", Series),
    ("release", "releases", Release),
    ("box", "boxes", Box),
    ("event", "events", Event),
    ("guide", "guides", Guide),
    ("part", "parts", Part),
    ("chart", "charts", Chart),
    ("source", "sources", Source),
)
KINDS = {shelf: kind for _, shelf, kind in NOUNS}
SHELF_OF = {noun: shelf for noun, shelf, _ in NOUNS}
NOUN_ORDER = {noun: position for position, (noun, _, _) in enumerate(NOUNS)}


def place(record: Record | Source) -> str:
    """Where a record stands, as the indexes write it: `models/2002r`."""
    return f"{SHELF_OF[record.noun]}/{record.id}"
