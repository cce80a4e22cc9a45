"""`sneakerdex timeline`: the story in order of time."""

from dataclasses import replace
from typing import Annotated

import typer

from sneakerdex import dataset, render
from sneakerdex.commands.options import Brand, FormatChoice, From, Sources, To, complete
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.filters import collaborators, period
from sneakerdex.find import find
from sneakerdex.views import timelines

_names = complete("models", "collaborators", "people", "technologies", "packs", "series")
_KINDS = ", ".join(timelines.KINDS)


def timeline(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]", help="Only these models, people, packs ...", autocompletion=_names
        ),
    ] = None,
    start: From = "",
    end: To = "",
    brand: Brand = "",
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", "-k", metavar="KIND", help=f"Only {_KINDS}; may be repeated."),
    ] = None,
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
        partners=frozenset(collaborators(catalogue, brand) if brand else ()),
        kinds=kind or (),
        period=period("", start, end, possible=False),
    )
    view = timelines.timeline(catalogue, scope, catalogue.date)
    if not view.moments:
        raise NothingFound("Nothing matches.")
    render.write(replace(view, listed=sources), format_)
