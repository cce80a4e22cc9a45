"""`sneakerdex models`: silhouettes and their lives."""

from collections.abc import Mapping
from typing import Annotated, Literal

from sneakerdex import dataset, filters
from sneakerdex.commands import listing
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import SORT, FormatChoice, Limit, Reverse
from sneakerdex.filters import Wanted
from sneakerdex.model import Model
from sneakerdex.views import grids

Sort = Literal["debut", "name", "price", "revived"]
_SORTS: Mapping[Sort, listing.Key[Model]] = {
    "debut": lambda m: m.begun.sort_key if m.begun else None,
    "name": lambda m: m.name.casefold(),
    "revived": lambda m: m.revived.value.sort_key if m.revived else None,
}


@filtered(*filters.OF_MODELS)
def models(
    wanted: Wanted,
    sort: Annotated[Sort, SORT] = "debut",
    reverse: Reverse = False,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Silhouettes: when they came, what they cost, when they went and came back.

    \b
    Examples:
      sneakerdex models --series 99X
      sneakerdex models --sole 860v2
      sneakerdex models --year 1982..1989 --made-in USA
      sneakerdex models tech:ENCAP --sort name --format plain
    """
    catalogue = dataset.load()
    kept = filters.models(catalogue, wanted)
    if sort == "price":
        shown = listing.order(kept.records, listing.by_price(reverse), False, limit)
    else:
        shown = listing.order(kept.records, _SORTS[sort], reverse, limit)
    listing.show(grids.models(catalogue, shown), format_, kept.maybes, "model")
