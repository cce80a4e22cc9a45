"""`sneakerdex stats`: plots of the catalogue."""

from typing import Annotated

import typer

from sneakerdex import dataset, filters
from sneakerdex import stats as counting
from sneakerdex.commands import listing
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import FormatChoice, Limit, say
from sneakerdex.errors import BadInput
from sneakerdex.filters import Wanted
from sneakerdex.filters.of_releases import TESTS
from sneakerdex.views.statistics import bars

_NAMES = ", ".join(counting.STATISTICS)
# Of these the first are drawn unless more are asked for.
_LONG, _MOST = {"partners", "models", "colors"}, 20


@filtered(*filters.TIMES, *TESTS)
def stats(
    wanted: Wanted,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="[WHAT] [FILTER...]",
            help=f"One of {_NAMES}; then filters: made:usa ...",
            default_factory=list,
            show_default=False,
        ),
    ],
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Releases counted and drawn: by year, month, partner, model, country, color, price.

    \b
    Examples:
      sneakerdex stats
      sneakerdex stats partners --limit 10
      sneakerdex stats prices model:990v6
      sneakerdex stats months with:kith --format json
    """
    what, *others = words or ["years"]
    if what not in counting.STATISTICS or others:
        raise BadInput(f"{[what, *others][-1]!r} cannot be drawn; there are {_NAMES}.")
    catalogue = dataset.load()
    kept = filters.releases(catalogue, wanted)
    statistic = counting.STATISTICS[what](catalogue, kept.records)
    most = limit or (_MOST if what in _LONG else None)
    shown = statistic.tallies[:most]
    listing.show(bars(statistic, shown), format_, kept.maybes, "release")
    if hidden := len(statistic.tallies) - len(shown):
        say(f"{hidden} more: --limit {len(statistic.tallies)} draws all.")
    if statistic.left_out:
        say(f"Not counted: {statistic.left_out}.")
