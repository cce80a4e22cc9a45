"""`sneakerdex random`: any shoe."""

from dataclasses import replace
from random import Random
from typing import Annotated

import typer

from sneakerdex import dataset, filters
from sneakerdex.commands import listing
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import FormatChoice, Sources, option
from sneakerdex.errors import NothingFound
from sneakerdex.filters import Wanted
from sneakerdex.views import cards


@filtered(*filters.OF_RELEASES)
def random(
    wanted: Wanted,
    collab: Annotated[bool, option("--collab", "Only what was made with somebody.")] = False,
    seed: Annotated[
        str | None,
        typer.Option("--seed", metavar="WORD", help="The same word, the same shoe."),
    ] = None,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """The card of any release that passes the filters.

    \b
    Examples:
      sneakerdex random
      sneakerdex random --model 1500 --seed 7
      sneakerdex random --collab year:2010..2015 --format json
    """
    catalogue = dataset.load()
    if wanted.values or collab:
        kept = filters.releases(catalogue, replace(wanted, collaborations=collab))
        ids = sorted(release.id for release in kept.records)
    else:
        ids = sorted(catalogue.releases)
    if not ids:
        raise NothingFound("Nothing matches.")
    chosen = catalogue.releases[Random(seed).choice(ids)]
    card = cards.card(catalogue, chosen, catalogue.date)
    listing.answer(card, sources, format_)
