"""`sneakerdex people`: who made the shoes."""

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
from sneakerdex.model import Person
from sneakerdex.names import fold
from sneakerdex.views import grids
from sneakerdex.vocabulary import Occupation

Sort = Literal["name", "shoes"]


def people(
    name: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]",
            help="One person, to see what they did.",
            autocompletion=complete("people"),
        ),
    ] = None,
    role: Annotated[Occupation | None, option("--role", "Who are this.")] = None,
    sort: Annotated[Sort, SORT] = "name",
    reverse: Reverse = False,
    limit: Limit = None,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """People: what they are, for whom, and which shoes are credited to them.

    \b
    Examples:
      sneakerdex people --role designer
      sneakerdex people Steven Smith
      sneakerdex people --sort shoes --reverse --limit 10
    """
    catalogue = dataset.load()
    if name:
        beside = (role, limit, reverse)
        single.show(catalogue, " ".join(name), "person", format_, sources, beside=beside)
        return
    keys: Mapping[Sort, listing.Key[Person]] = {
        "name": lambda p: fold(p.name),
        "shoes": lambda p: len(catalogue.credited(p)),
    }
    chosen = [p for p in catalogue.people.values() if role is None or role in p.roles]
    shown = listing.order(chosen, keys[sort], reverse, limit)
    listing.show(grids.people(catalogue, shown), format_)
