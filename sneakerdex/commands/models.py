"""`sneakerdex models`: silhouettes and their lives."""

from collections.abc import Mapping
from typing import Annotated, Literal

from sneakerdex import dataset, filters
from sneakerdex.commands import listing
from sneakerdex.commands.options import (
    Brand,
    Designer,
    FormatChoice,
    From,
    Limit,
    MadeIn,
    Possible,
    Reverse,
    Series,
    Technology,
    To,
    Year,
    complete,
    option,
)
from sneakerdex.filters import Wanted, period
from sneakerdex.model import Model, ModelKind
from sneakerdex.views import grids

Sort = Literal["debut", "name", "price", "revived"]
_SORTS: Mapping[Sort, listing.Key[Model]] = {
    "debut": lambda m: m.debut.value.sort_key if m.debut else None,
    "name": lambda m: m.name.casefold(),
    "price": lambda m: (
        listing.by_currency((m.debut_price.value.currency, m.debut_price.value.amount))
        if m.debut_price
        else None
    ),
    "revived": lambda m: m.revived.value.sort_key if m.revived else None,
}


def models(
    series: Series = "",
    kind: Annotated[ModelKind | None, option("--kind -k", "Made for this.")] = None,
    year: Year = "",
    start: From = "",
    end: To = "",
    possible: Possible = False,
    made_in: MadeIn = "",
    technology: Technology = "",
    designer: Designer = "",
    sole: Annotated[
        str, option("--sole", "Standing on this model's sole.", "NAME", complete("models"))
    ] = "",
    brand: Brand = "",
    sort: Annotated[Sort, option("--sort", "What to sort by.")] = "debut",
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
      sneakerdex models --technology ENCAP --sort name --format plain
    """
    wanted = Wanted(
        period=period(year, start, end, possible), series=series, kind=kind or "", made_in=made_in,
        technology=technology, designer=designer, sole=sole, brand=brand,
    )  # fmt: skip
    catalogue = dataset.load()
    kept = filters.models(catalogue, wanted)
    shown = listing.order(kept.records, _SORTS[sort], reverse, limit)
    listing.show(grids.models(catalogue, shown), format_, kept.maybes)
