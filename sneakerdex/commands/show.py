"""`sneakerdex show`: one record in full."""

from dataclasses import replace
from typing import Annotated

import typer

from sneakerdex import dataset, render
from sneakerdex.commands.options import FormatChoice, Sources, complete_any, say
from sneakerdex.find import find, reference
from sneakerdex.views import cards


def show(
    name: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME...", help="A name, alias, style code or id.", autocompletion=complete_any
        ),
    ],
    sources: Sources = False,
    every: Annotated[bool, typer.Option("--all", help="Every release, not the latest.")] = False,
    format_: FormatChoice = None,
) -> None:
    """Everything known about one record, each fact with its sources.

    NAME is a model, release, style code, collaborator, person, technology, pack, series, event,
    guide or source, however it is spelled.

    \b
    Examples:
      sneakerdex show 2002R
      sneakerdex show M2002RDA --sources
      sneakerdex show aime leon dore
      sneakerdex show series:1000
      sneakerdex show 990 v3 --format json | jq .debut.text
    """
    catalogue = dataset.load()
    found = find(catalogue, " ".join(name))
    card = cards.card(catalogue, found.record, catalogue.date, every)
    render.write(replace(card, listed=sources), format_)
    if found.namesakes:
        say(f"The same name: {', '.join(map(reference, found.namesakes))}.")
