"""`sneakerdex sources`: the references and what rests on each."""

from collections import Counter
from typing import Annotated, Literal

import typer

from sneakerdex import dataset
from sneakerdex.commands import listing, single
from sneakerdex.commands.options import SORT, FormatChoice, Limit, Reverse, Text, option
from sneakerdex.links import uses
from sneakerdex.model import Source
from sneakerdex.names import fold
from sneakerdex.views import grids
from sneakerdex.vocabulary import Grade

Sort = Literal["id", "facts", "grade", "published"]


def sources(
    id_: Annotated[
        Text, typer.Argument(metavar="[ID]", help="One source, to see what rests on it.")
    ] = None,
    publisher: Annotated[Text, option("--publisher -p", "Published by them.", "NAME")] = None,
    grade: Annotated[Grade | None, option("--grade -g", "A is first hand, E is weak.")] = None,
    sort: Annotated[Sort, SORT] = "id",
    reverse: Reverse = False,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """The pages, records and interviews that the facts rest on.

    \b
    Examples:
      sneakerdex sources --sort facts --reverse --limit 20
      sneakerdex sources --publisher highsnobiety
      sneakerdex sources --grade A --format csv
    """
    catalogue = dataset.load()
    if id_ is not None:
        beside = (publisher, grade, limit, reverse)
        single.show(catalogue, id_, "source", format_, beside=beside)
        return
    resting = Counter({source: len(places) for source, places in uses(catalogue).items()})
    chosen = [
        source
        for source in catalogue.sources.values()
        if fold(publisher or "") in fold(source.publisher) and grade in {None, source.grade}
    ]
    keys: dict[Sort, listing.Key[Source]] = {
        "id": lambda s: s.id,
        "facts": lambda s: resting[s.id],
        "grade": lambda s: s.grade,
        "published": lambda s: s.published.sort_key if s.published else None,
    }
    shown = listing.order(chosen, keys[sort], reverse, limit)
    listing.show(grids.sources(shown, resting), format_)
