"""`sneakerdex releases`: colourways, filtered and sorted."""

from collections.abc import Callable, Mapping
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
    Text,
    To,
    Year,
    complete,
    option,
)
from sneakerdex.filters import Wanted
from sneakerdex.model import Release
from sneakerdex.periods import period
from sneakerdex.render import Format
from sneakerdex.views import grids
from sneakerdex.vocabulary import ReleaseKind

Sort = Literal["date", "model", "name", "price", "code"]
_SORTS: Mapping[Sort, listing.Key[Release]] = {
    "date": lambda r: r.date.sort_key if r.date else None,
    "model": lambda r: r.model,
    "name": lambda r: (r.name or r.nickname).casefold() or None,
    "price": lambda r: min(map(listing.by_currency, r.prices.items()), default=None),
    "code": lambda r: r.codes[0].value.key if r.codes else None,
}
# What a sorted list falls into.
_CHAPTERS: Mapping[Sort, Callable[[Release], str]] = {
    "date": lambda r: r.date.year if r.date else "",
    "model": lambda r: r.model,
}
SORT = option("--sort", "What to sort by.")


def releases(
    model: ModelName = None,
    series: Series = None,
    brand: Brand = None,
    year: Year = None,
    start: From = None,
    end: To = None,
    possible: Possible = False,
    kind: Annotated[ReleaseKind | None, option("--kind -k", "Of this kind.")] = None,
    color: Annotated[
        Text, option("--color --colour -c", "With this word in colors or name.", "WORD")
    ] = None,
    code: Annotated[Text, option("--code", "With a style code that begins so.", "CODE")] = None,
    price: Annotated[Text, option("--price", "When new: 100..150, '..200 GBP'.", "RANGE")] = None,
    pack: Annotated[Text, option("--pack", "Of this pack.", "NAME", complete("packs"))] = None,
    region: Annotated[
        Text, option("--region", "Dropped there: US, UK, EU, JP ...", "REGION")
    ] = None,
    made_in: MadeIn = None,
    technology: Technology = None,
    designer: Designer = None,
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
        period=period(year, start, end),
        possible=possible,
        model=model,
        series=series,
        brand=brand,
        kind=kind,
        color=color,
        code=code,
        price=price,
        pack=pack,
        region=region,
        made_in=made_in,
        technology=technology,
        designer=designer,
    )
    show(wanted, sort, reverse, limit, format_)


def show(
    wanted: Wanted, sort: Sort, reverse: bool, limit: int | None, format_: Format | None
) -> None:
    """Print the releases that are wanted."""
    catalogue = dataset.load()
    kept = filters.releases(catalogue, wanted)
    shown = listing.order(kept.records, _SORTS[sort], reverse, limit)
    chapter = _CHAPTERS.get(sort)
    grid = grids.releases(catalogue, shown, tuple(map(chapter, shown)) if chapter else ())
    listing.show(grid, format_, kept.maybes, "release")
