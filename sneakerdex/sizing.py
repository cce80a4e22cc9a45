"""Sizes converted by the maker's own charts, and what is said of how a model fits."""

import re
from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.guides import Chart, Guide, Size
from sneakerdex.model import Model
from sneakerdex.names import counted, key
from sneakerdex.vocabulary import SizeSystem

Row = tuple[Chart, Size]

_NAMES: dict[SizeSystem, str] = {"us": "US", "uk": "UK", "eu": "EU", "cm": "cm"}


def charts(catalogue: Catalogue, name: str | None) -> list[Chart]:
    """The chart of that name, or all.

    Raises:
        BadInput: if there is no such chart.
    """
    every = list(catalogue.charts.values())
    if name is None:
        return every
    found = [chart for chart in every if key(name) in {key(chart.id), key(chart.name)}]
    if not found:
        known = ", ".join(chart.id for chart in every)
        raise BadInput(f"There is no chart {name!r}; there are {known}.")
    return found


def whole(chosen: Sequence[Chart]) -> list[Row]:
    """Every row of some charts."""
    return [(chart, size) for chart in chosen for size in chart.rows]


def converted(chosen: Sequence[Chart], system: SizeSystem, value: str) -> list[Row]:
    """The row of each chart that has a size.

    Raises:
        BadInput: if the size is no number.
        NothingFound: if no chart has it; the message names the nearest there are.
    """
    wanted = _number(value)
    if wanted is None:
        raise BadInput(f"{value!r} is no size: write a number, as in 9, 42.5 or 26.5.")
    rows = [(chart, size) for chart, size in whole(chosen) if getattr(size, system)]
    found = [row for row in rows if _number(getattr(row[1], system)) == wanted]
    if not found:
        where = f"{counted(len(chosen), 'chart')} here" if len(chosen) > 1 else "chart"
        near = _nearest({getattr(size, system) for _, size in rows}, wanted)
        raise NothingFound(
            f"No {_NAMES[system]} {value} in New Balance's {where}: the nearest is {near}."
        )
    return found


def _nearest(sizes: set[str], wanted: float) -> str:
    known = sorted(filter(_number, sizes), key=float)
    below = [size for size in known if float(size) < wanted][-1:]
    above = [size for size in known if float(size) > wanted][:1]
    return " or ".join(below + above)


def advice(catalogue: Catalogue, model: Model | None) -> list[Guide]:
    """What is said of how a model fits, or of sizes as such."""
    guides = [guide for guide in catalogue.guides.values() if guide.kind == "sizing"]
    return [g for g in guides if (model.id in g.models if model else not g.models)]


def _number(text: str) -> float | None:
    """`42,5` and `42½` are 42.5."""
    plain = text.strip().replace(",", ".").replace("½", ".5").replace(" ", "")
    return float(plain) if re.fullmatch(r"[0-9]+(\.[0-9]*)?", plain) else None
