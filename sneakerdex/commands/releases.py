"""`sneakerdex releases`: colourways, filtered and sorted."""

from collections.abc import Callable, Mapping
from shlex import quote
from typing import Annotated, Literal

from sneakerdex import dataset, filters
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands import listing
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import FormatChoice, Limit, Reverse, option
from sneakerdex.filters import Wanted
from sneakerdex.model import Release
from sneakerdex.names import counted
from sneakerdex.render import Format, say
from sneakerdex.views import grids

Sort = Literal["date", "model", "name", "price", "code"]
_SORTS: Mapping[Sort, listing.Key[Release]] = {
    "date": lambda r: r.date.sort_key if r.date else None,
    "model": lambda r: r.model,
    "name": lambda r: (r.name or r.nickname).casefold() or None,
    "code": lambda r: r.codes[0].value.key if r.codes else None,
}
# What a sorted list falls into.
_CHAPTERS: Mapping[Sort, Callable[[Release], str]] = {
    "date": lambda r: r.date.year if r.date else "",
    "model": lambda r: r.model,
}
# Who asks for one of these asks for shoes that he knows to exist: those nobody dates are told of.
_BOXED = {"model", "with", "code"}
SORT = option("--sort", "What to sort by; prices by currency, dollars first.")


@filtered(*filters.OF_RELEASES)
def releases(
    wanted: Wanted,
    sort: Annotated[Sort, SORT] = "date",
    reverse: Reverse = False,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Colourways with date, style code and price; filters narrow each other.

    \b
    Examples:
      sneakerdex releases --model 2002R --year 2021
      sneakerdex releases made:usa color:teal
      sneakerdex releases --pack "Protection Pack" --sort code
      sneakerdex releases tech:GORE-TEX price:'<200 USD'
      sneakerdex releases --color teal --format json | jq '.[].style_codes'
    """
    show(wanted, sort, reverse, limit, format_)


def show(
    wanted: Wanted, sort: Sort, reverse: bool, limit: int | None, format_: Format | None
) -> None:
    """Print the releases that are wanted."""
    catalogue = dataset.load()
    kept = filters.releases(catalogue, wanted)
    if sort == "price":
        shown = listing.order(kept.records, listing.by_price(reverse), False, limit)
    else:
        shown = listing.order(kept.records, _SORTS[sort], reverse, limit)
    chapter = _CHAPTERS.get(sort)
    grid = grids.releases(catalogue, shown, tuple(map(chapter, shown)) if chapter else ())
    hint = _boxed(catalogue, wanted, "more shoe" if shown else "shoe")
    if hint and not shown:
        listing.nothing(grid, format_, f"No release matches. {hint}")
    listing.show(grid, format_, kept.maybes, "release")
    if hint:
        say(hint)


def _boxed(catalogue: Catalogue, wanted: Wanted, noun: str) -> str:
    """How many shoes that nobody dates are wanted, and how to see them; empty if none is."""
    found = filters.boxes(catalogue, wanted) if wanted.values.keys() & _BOXED else []
    asked = " ".join(quote(f"{word}:{value}") for word, value in wanted.values.items())
    known = f"{counted(len(found), noun)} known by the box alone"
    return f"{known}: sneakerdex search {asked}" if found else ""
