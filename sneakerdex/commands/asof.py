"""`sneakerdex asof`: the catalogue as it stood."""

from dataclasses import replace
from typing import Annotated

import typer

from sneakerdex import dataset, dates, render
from sneakerdex.commands.options import FormatChoice, Possible, Sources
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.views.asof import as_of


def asof(
    date: Annotated[
        str, typer.Argument(metavar="DATE", help="1989, 1989-06 or 1989-06-15; the end of it.")
    ],
    possible: Possible = False,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """The catalogue as it stood: models on sale, newest, dearest, and who had collaborated.

    Sure is what lies between a debut and the last dated evidence; where no end is recorded, what
    comes later is only possible.

    \b
    Examples:
      sneakerdex asof 1989-06
      sneakerdex asof 2010 --possible
      sneakerdex asof 2021-08-21 --format json | jq '.models[].name'
    """
    try:
        when = dates.parse(date)
    except dates.NotADate as error:
        raise BadInput(f"{error}.") from None
    if when.latest is None or when.qualifier or when.precision not in {"day", "month", "year"}:
        raise BadInput(f"{date!r} is no point in time: write 1989, 1989-06 or 1989-06-15.")
    catalogue = dataset.load()
    card = as_of(catalogue, when, possible)
    if not any(section.lines or (section.grid and section.grid.rows) for section in card.sections):
        raise NothingFound(f"Nothing is known to have been on sale in {when.text}.")
    kept = tuple(s for s in card.sections if s.lines or (s.grid and s.grid.rows))
    render.write(replace(card, sections=kept, listed=sources), format_)
