"""`sneakerdex show`: one record in full."""

from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Name, Sources
from sneakerdex.find import find, reference
from sneakerdex.render import say
from sneakerdex.views import cards


def show(
    name: Name,
    sources: Sources = False,
    every: Annotated[bool, typer.Option("--all", help="All releases and boxes.")] = False,
    format_: FormatChoice = None,
) -> None:
    """Everything known about one record, each fact with its sources.

    NAME is a model, release, style code, collaborator, person, technology, pack, series, event,
    guide, source or box (a style code whose shoe nobody dates), however it is spelled.

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
    listing.answer(card, sources, format_)
    if found.namesakes:
        say(f"The same name: {', '.join(map(reference, found.namesakes))}.")
