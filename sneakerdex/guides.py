"""The nouns of advice: guides in words, and size charts."""

from typing import ClassVar

from sneakerdex.claims import Claim, ModelId
from sneakerdex.frozen import record
from sneakerdex.model import Named, Record
from sneakerdex.vocabulary import GuideKind


@record
class Guide(Record):
    """Advice with sources: how shoes fit, how to care for them."""

    noun: ClassVar[str] = "guide"
    title: str
    kind: GuideKind
    models: tuple[ModelId, ...] = ()
    materials: tuple[str, ...] = ()
    advice: tuple[Claim[str], ...]


@record
class Size:
    """One foot in several systems, as printed; empty where the chart has no such size.

    `cm` is the length that the chart puts beside the others, which is not that of the bare foot.
    """

    us: str = ""
    uk: str = ""
    eu: str = ""
    cm: str = ""


@record
class Chart(Named):
    """A maker's table of sizes for some people, from small to large."""

    noun: ClassVar[str] = "chart"
    rows: tuple[Size, ...]
