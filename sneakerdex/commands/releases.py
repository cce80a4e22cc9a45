"""`sneakerdex releases`: colourways, filtered and sorted."""

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
    ModelName,
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
from sneakerdex.model import Release, ReleaseKind
from sneakerdex.render import Format
from sneakerdex.views import grids

Sort = Literal["date", "model", "name", "price", "code"]
_SORTS: Mapping[Sort, listing.Key[Release]] = {
    "date": lambda r: r.date.sort_key if r.date else None,
    "model": lambda r: r.model,
    "name": lambda r: (r.name or r.nickname).casefold() or None,
    "price": lambda r: min(map(listing.by_currency, r.prices.items()), default=None),
    "code": lambda r: r.codes[0].value.key if r.codes else None,
}


SORT = option("--sort", "What to sort by.")


def releases(
    model: ModelName = "",
    series: Series = "",
    brand: Brand = "",
    year: Year = "",
    start: From = "",
    end: To = "",
    possible: Possible = False,
    kind: Annotated[ReleaseKind | None, option("--kind -k", "Of this kind.")] = None,
    color: Annotated[
        str, option("--color --colour -c", "With this word in colors or name.", "WORD")
    ] = "",
    code: Annotated[str, option("--code", "With a style code that begins so.", "CODE")] = "",
    price: Annotated[str, option("--price", "When new: 100..150, '..200 GBP'.", "RANGE")] = "",
    pack: Annotated[str, option("--pack", "Of this pack.", "NAME", complete("packs"))] = "",
    region: Annotated[str, option("--region", "Dropped there: US, UK, EU, JP ...", "REGION")] = "",
    made_in: MadeIn = "",
    technology: Technology = "",
    designer: Designer = "",
    sort: Annotated[Sort, SORT] = "date",
    reverse: Reverse = False,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Colourways with date, style code and price; filters narrow each other.

    \b
    Examples:
      sneakerdex releases --model 2002R --year 2021
      sneakerdex releases --pack "Protection Pack" --sort code
      sneakerdex releases --technology GORE-TEX --price '..200 USD'
      sneakerdex releases --color teal --format json | jq '.[].style_codes'
    """
    wanted = Wanted(
        period=period(year, start, end, possible), model=model, series=series, brand=brand,
        kind=kind or "", color=color, code=code, price=price, pack=pack, region=region,
        made_in=made_in, technology=technology, designer=designer,
    )  # fmt: skip
    show(wanted, sort, reverse, limit, format_)


def show(
    wanted: Wanted, sort: Sort, reverse: bool, limit: int | None, format_: Format | None
) -> None:
    """Print the releases that are wanted."""
    catalogue = dataset.load()
    kept = filters.releases(catalogue, wanted)
    shown = listing.order(kept.records, _SORTS[sort], reverse, limit)
    listing.show(grids.releases(catalogue, shown), format_, kept.maybes)
