"""`sneakerdex coverage`: how much the dataset knows."""

from typing import Annotated, Literal

from sneakerdex import dataset
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, option

By = Literal["property", "series", "year"]


def coverage(
    by: Annotated[By, option("--by", "What to count by.")] = "property",
    format_: FormatChoice = None,
) -> None:
    """How much the dataset knows: dates, prices, codes, witnesses and disputes, counted.

    Dated means to the month or better. Witnesses are independent: who copies counts with whom
    they copy, and one publisher is one witness.

    \b
    Examples:
      sneakerdex coverage
      sneakerdex coverage --by year
      sneakerdex coverage --by series --format json
    """
    # Not at the top: --help imports this module for its first line.
    from sneakerdex import coverage as counting
    from sneakerdex.views import coverage as views

    catalogue = dataset.load()
    if by == "property":
        grid = views.shares(counting.shares(catalogue))
    elif by == "series":
        grid = views.groups(counting.by_series(catalogue), "Series")
    else:
        grid = views.groups(counting.by_year(catalogue), "Year")
    listing.show(grid, format_)
