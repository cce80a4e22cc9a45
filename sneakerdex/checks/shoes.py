"""Rules on what belongs to a shoe."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import get_args

from sneakerdex.catalogue import Catalogue
from sneakerdex.checks.rule import breach
from sneakerdex.claims import EXCLUSIVE_RELATIONS, standing, values
from sneakerdex.errors import Problem
from sneakerdex.model import Release
from sneakerdex.names import slug
from sneakerdex.parts import Box
from sneakerdex.vocabulary import SizeSystem

_SIZE = re.compile(r"[0-9]{1,2}(\.5)?")


def rival_origins(catalogue: Catalogue) -> Iterator[Problem]:
    """Two soles, uppers or originals for one shoe, with neither rejected."""
    for model in catalogue.models.values():
        for relation in EXCLUSIVE_RELATIONS:
            steps = [c for c in standing(model.lineage) if c.value.relation == relation]
            if len({claim.value.target for claim in steps}) > 1 and not any(c.why for c in steps):
                yield breach(model, f"{relation}: sources differ", "rank one deprecated or say why")


def idle_collaborators(catalogue: Catalogue) -> Iterator[Problem]:
    """Collaborators with whom nothing was made."""
    for collaborator in catalogue.collaborators.values():
        if not catalogue.linked_from(collaborator).keys() & {"releases", "events"}:
            yield breach(collaborator, "made nothing", "add a release of theirs or remove it")


def unpainted(catalogue: Catalogue) -> Iterator[Problem]:
    """Colors without a swatch, and swatches of no color."""
    shoes: list[Release | Box] = [*catalogue.releases.values(), *catalogue.boxes.values()]
    worn = set()
    for shoe in shoes:
        for color in values(shoe.colors):
            worn.add(slug(color))
            if slug(color) not in catalogue.colors:
                mend = f'add {slug(color)} = "#rrggbb" there'
                yield breach(shoe, f"colors: {color!r} is not in colors.toml", mend)
    for name in catalogue.colors:
        if name not in worn:
            yield Problem("colors.toml", name, "no shoe has this color", "remove it")


def jumbled_charts(catalogue: Catalogue) -> Iterator[Problem]:
    """Charts whose sizes are no numbers, or do not grow from row to row."""
    for chart in catalogue.charts.values():
        for system in get_args(SizeSystem):
            sizes = [getattr(row, system) for row in chart.rows if getattr(row, system)]
            for odd in [size for size in sizes if not _SIZE.fullmatch(size)]:
                yield breach(chart, f"{system}: {odd!r} is no size", "write 9, 42.5 or 26.5")
            for one, next_ in pairwise(map(float, filter(_SIZE.fullmatch, sizes))):
                if next_ <= one:
                    yield breach(chart, f"{system}: {next_:g} follows {one:g}", "put it in order")
