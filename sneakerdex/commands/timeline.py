"""`sneakerdex timeline`: the story in order of time."""

from typing import Annotated

import typer

from sneakerdex import dataset, filters
from sneakerdex.commands import listing
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import FormatChoice, Sources, complete_any, option
from sneakerdex.errors import BadInput
from sneakerdex.filters import Wanted
from sneakerdex.find import find, reference
from sneakerdex.views import timelines
from sneakerdex.views.shapes import Zoom

_KINDS = ", ".join(timelines.KINDS)


@filtered(*(word for word in filters.OF_RELEASES if word != "kind"))
def timeline(
    wanted: Wanted,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="[NAME...]",
            help="Only these models, people, packs; filters: made:usa ...",
            autocompletion=complete_any,
            default_factory=list,
            show_default=False,
        ),
    ],
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", "-k", metavar="KIND", help=f"Only {_KINDS}; may be repeated."),
    ] = None,
    zoom: Annotated[
        Zoom, option("--zoom -z", "How near: each day, months, years, or one year as a calendar.")
    ] = "days",
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
      sneakerdex timeline --zoom years
      sneakerdex timeline --year 2023 --zoom calendar
    """
    kind = [kind] if isinstance(kind, str) else kind
    for wrong in [word for word in kind or () if word not in timelines.KINDS]:
        raise BadInput(f"There is no kind {wrong!r}: it is one of {_KINDS}.")
    catalogue = dataset.load()
    scope = timelines.Scope(
        about=list({reference(r): r for r in (find(catalogue, n).record for n in words)}.values()),
        wanted=wanted,
        kinds=kind or (),
        zoom=zoom,
    )
    view = timelines.timeline(catalogue, scope, catalogue.date)
    if not view.moments:
        listing.nothing(view, format_, " ".join(["Nothing matches.", *view.left_out]))
    if zoom == "calendar" and len({moment.date.year for moment in view.moments}) > 1:
        raise BadInput("A calendar shows one year: add --year 2023.")
    listing.answer(view, sources, format_)
