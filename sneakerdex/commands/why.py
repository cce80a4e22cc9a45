"""`sneakerdex why`: who says so."""

from dataclasses import replace
from typing import Annotated

import typer

from sneakerdex import dataset, render
from sneakerdex.commands.asking import meant
from sneakerdex.commands.options import FormatChoice, Sources, Text, complete_any, option
from sneakerdex.errors import NothingFound
from sneakerdex.model import Record
from sneakerdex.statements import about, statements
from sneakerdex.views.why import why as explained


def why(
    name: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME...", help="A name, style code or id.", autocompletion=complete_any
        ),
    ],
    property_: Annotated[
        Text, option("--property -p", "Only this: debut, price, made in ...", "NAME")
    ] = None,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """Why a fact stands: every claim with its rank and reason, and who vouches for it.

    A property may also follow the name: `why 990 debut`. Witnesses are independent: who copies
    counts with whom they copy.

    \b
    Examples:
      sneakerdex why 990 debut
      sneakerdex why 1500 --property "debut price" --sources
      sneakerdex why M2002RDA
    """
    catalogue = dataset.load()
    record, asked = meant(catalogue, name, property_)
    if not isinstance(record, Record):
        raise NothingFound("Sources vouch for others; nobody vouches for them.")
    said = list(statements(catalogue, [record]))
    card = explained(catalogue, record, about(said, asked) if asked else said)
    if not card.sections:
        what = f"the {asked} of " if asked else ""
        raise NothingFound(f"Nothing is known of {what}{catalogue.title(record)}.")
    render.write(replace(card, listed=sources), format_)
