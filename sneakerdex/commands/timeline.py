"""`sneakerdex timeline`: the story in order of time."""

from dataclasses import replace
from typing import Annotated

import typer

from sneakerdex import dataset, render
from sneakerdex.commands.options import (
    Brand,
    FormatChoice,
    From,
    Possible,
    Sources,
    To,
    complete_any,
    say,
)
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.filters import collaborators
from sneakerdex.find import find
from sneakerdex.periods import period
from sneakerdex.views import timelines

_KINDS = ", ".join(timelines.KINDS)


def timeline(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]",
            help="Only these models, people, packs ...",
            autocompletion=complete_any,
        ),
    ] = None,
    start: From = None,
    end: To = None,
    brand: Brand = None,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", "-k", metavar="KIND", help=f"Only {_KINDS}; may be repeated."),
    ] = None,
    possible: Possible = False,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """The story of New Balance, or of the models and people that you name.

    \b
    Examples:
      sneakerdex timeline
      sneakerdex timeline 1000 2002R 1906R
      sneakerdex timeline --brand "Joe Freshgoods"
      sneakerdex timeline --from 2019 --to 2021 --kind collaboration
    """
    for wrong in set(kind or ()) - timelines.KINDS.keys():
        raise BadInput(f"There is no kind {wrong!r}: it is one of {_KINDS}.")
    catalogue = dataset.load()
    scope = timelines.Scope(
        about=[find(catalogue, name).record for name in names or ()],
        partners=frozenset(collaborators(catalogue, brand)) if brand else None,
        kinds=kind or (),
        period=period(None, start, end),
        possible=possible,
    )
    view = timelines.timeline(catalogue, scope, catalogue.date)
    if not view.moments:
        raise NothingFound(" ".join(["Nothing matches.", *view.left_out]))
    render.write(replace(view, listed=sources), format_)
    for note in view.left_out:
        say(note)
