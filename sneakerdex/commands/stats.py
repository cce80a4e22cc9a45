"""`sneakerdex stats`: plots of the catalogue."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Annotated

import typer

from sneakerdex import dataset, filters
from sneakerdex import stats as counting
from sneakerdex.commands import listing
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import FormatChoice, Limit
from sneakerdex.errors import BadInput
from sneakerdex.filters import Wanted
from sneakerdex.names import counted
from sneakerdex.stats import Statistic
from sneakerdex.views.statistics import bars, chart

_NAMES = ", ".join(counting.STATISTICS)
# Of these the first are drawn unless more are asked for.
_LONG, _MOST = {"partners", "models", "colors"}, 20


@filtered(*filters.OF_RELEASES)
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
    if others:
        raise BadInput(f"One statistic at a time: {others[0]!r} is one too many.")
    if what not in counting.STATISTICS:
        near = get_close_matches(what, counting.STATISTICS, n=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise BadInput(f"{what!r} cannot be drawn; there are {_NAMES}.{hint}")
    catalogue = dataset.load()
    kept = filters.releases(catalogue, wanted)
    statistic = counting.STATISTICS[what](catalogue, kept.records)
    most = limit or (_MOST if what in _LONG else None)
    shown = statistic.tallies[:most]
    if not shown:
        listing.nothing(bars(statistic, ()), format_, "Nothing matches.")
    card = chart(statistic, shown, list(_left_out(statistic, len(shown), kept.maybes)))
    listing.answer(card, False, format_)


def _left_out(statistic: Statistic, shown: int, maybes: int) -> Iterator[str]:
    """What the bars do not count or draw."""
    if maybes:
        yield f"{counted(maybes, 'more release')} may match, as far as is known."
    if hidden := len(statistic.tallies) - shown:
        yield f"{hidden} more: --limit {len(statistic.tallies)} draws all."
    if statistic.left_out:
        yield f"Not counted: {statistic.left_out}."
