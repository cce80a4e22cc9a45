"""`sneakerdex collabs`: what New Balance made with others."""

from typing import Annotated

from sneakerdex.commands.options import (
    Brand,
    FormatChoice,
    From,
    Limit,
    ModelName,
    Possible,
    Reverse,
    Series,
    To,
    Year,
)
from sneakerdex.commands.releases import SORT, Sort, show
from sneakerdex.filters import Wanted
from sneakerdex.periods import period


def collabs(
    brand: Brand = None,
    model: ModelName = None,
    series: Series = None,
    year: Year = None,
    start: From = None,
    end: To = None,
    possible: Possible = False,
    sort: Annotated[Sort, SORT] = "date",
    reverse: Reverse = False,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """What New Balance made with others: date, model, name, style code, price.

    \b
    Examples:
      sneakerdex collabs --brand Kith
      sneakerdex collabs --brand ALD --model 550
      sneakerdex collabs --year 2019..2021 --sort model
      sneakerdex collabs -b JFG --format csv > jfg.csv
    """
    wanted = Wanted(
        period=period(year, start, end),
        possible=possible,
        brand=brand,
        model=model,
        series=series,
        collaborations=True,
    )
    show(wanted, sort, reverse, limit, format_)
