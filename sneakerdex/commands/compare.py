"""`sneakerdex compare`: shoes side by side."""

from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Sources, complete, option
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.find import find
from sneakerdex.model import Model, Release
from sneakerdex.views.comparison import compare as comparison


def compare(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME NAME...",
            help="Two or more models, releases or style codes.",
            autocompletion=complete("models"),
        ),
    ],
    diff: Annotated[bool, option("--diff -d", "Only what differs.")] = False,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """Models or releases side by side: when, how much, on what sole, by whom, how they fit.

    \b
    Examples:
      sneakerdex compare 2002 2002R
      sneakerdex compare 990v5 990v6 --diff
      sneakerdex compare M2002RDA 2002r/phantom
    """
    catalogue = dataset.load()
    found = [find(catalogue, name, "model", "release").record for name in names]
    shoes = {shoe.id: shoe for shoe in found if isinstance(shoe, Model | Release)}
    if len(shoes) < 2:
        raise BadInput("There is nothing to compare: name two different shoes.")
    card = comparison(catalogue, list(shoes.values()), diff)
    if not any(section.grid and section.grid.rows for section in card.sections):
        raise NothingFound("They differ in nothing that is known.")
    listing.answer(card, sources, format_)
