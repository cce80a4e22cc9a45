"""Guides as one card of advice."""

from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.guides import Guide
from sneakerdex.views import data, wording
from sneakerdex.views.shapes import Card, Line, Section


def advice(
    catalogue: Catalogue, title: str, guides: Sequence[Guide], without: Sequence[str]
) -> Card:
    """A section for each guide, and a word on what none is about."""
    sections = [section(guide) for guide in guides]
    if without:
        sections.append(Section("No advice here on", (Line("", ", ".join(without)),)))
    return Card(
        title=title,
        subtitle="advice, with who gives it",
        sections=tuple(sections),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: {
            "guides": [data.record(catalogue, guide) for guide in guides],
            "without": list(without),
        },
    )


def section(guide: Guide) -> Section:
    """The advice of one guide."""
    lines = (Line("", wording.because(c.value, c.why), c.by) for c in guide.advice)
    return Section(guide.title, tuple(lines))
