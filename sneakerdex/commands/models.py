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
    Text,
    To,
    Year,
    complete,
    option,
)
from sneakerdex.filters import Wanted
from sneakerdex.model import Model
from sneakerdex.periods import period
from sneakerdex.views import grids
from sneakerdex.vocabulary import ModelKind

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
    series: Series = None,
    kind: Annotated[ModelKind | None, option("--kind -k", "Made for this.")] = None,
    year: Year = None,
    start: From = None,
    end: To = None,
    possible: Possible = False,
    made_in: MadeIn = None,
    technology: Technology = None,
    designer: Designer = None,
    sole: Annotated[
        Text, option("--sole", "Standing on this model's sole.", "NAME", complete("models"))
    ] = None,
    brand: Brand = None,
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
        period=period(year, start, end),
        possible=possible,
        series=series,
        kind=kind,
        made_in=made_in,
        technology=technology,
        designer=designer,
        sole=sole,
        brand=brand,
    )
    catalogue = dataset.load()
    kept = filters.models(catalogue, wanted)
    shown = listing.order(kept.records, _SORTS[sort], reverse, limit)
    listing.show(grids.models(catalogue, shown), format_, kept.maybes, "model")
