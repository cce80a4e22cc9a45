"""`sneakerdex tech`: what shoes are built with."""

from collections.abc import Mapping
from typing import Annotated, Literal

import typer

from sneakerdex import dataset
from sneakerdex.commands import listing, single
from sneakerdex.commands.options import (
    SORT,
    FormatChoice,
    Limit,
    Reverse,
    Sources,
    complete,
    option,
)
from sneakerdex.model import Technology
from sneakerdex.names import fold
from sneakerdex.views import grids
from sneakerdex.vocabulary import TechnologyKind

Sort = Literal["name", "since", "models"]


def tech(
    name: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]",
            help="One technology, to see what carries it.",
            autocompletion=complete("technologies"),
        ),
    ] = None,
    kind: Annotated[TechnologyKind | None, option("--kind -k", "Of this kind.")] = None,
    sort: Annotated[Sort, SORT] = "name",
    reverse: Reverse = False,
    limit: Limit = None,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """Technologies: what they do, since when, which models carry them and where in the shoe.

    \b
    Examples:
      sneakerdex tech
      sneakerdex tech ABZORB
      sneakerdex tech --kind cushioning --sort models --reverse
    """
    catalogue = dataset.load()
    if name:
        beside = (kind, limit, reverse)
        single.show(catalogue, " ".join(name), "technology", format_, sources, beside=beside)
        return
    keys: Mapping[Sort, listing.Key[Technology]] = {
        "name": lambda t: fold(t.name),
        "since": lambda t: t.debut.value.sort_key if t.debut else None,
        "models": lambda t: len(catalogue.pointing(t, "models")),
    }
    chosen = [t for t in catalogue.technologies.values() if kind in {None, t.kind}]
    shown = listing.order(chosen, keys[sort], reverse, limit)
    listing.show(grids.technologies(catalogue, shown), format_)
