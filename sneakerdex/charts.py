"""The noun for size charts: what a maker says stands for what in other systems."""

from typing import ClassVar

from sneakerdex.frozen import record
from sneakerdex.model import Named


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
