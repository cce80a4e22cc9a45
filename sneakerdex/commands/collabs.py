"""`sneakerdex collabs`: what New Balance made with others."""

from dataclasses import replace
from typing import Annotated

from sneakerdex import filters
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import FormatChoice, Limit, Reverse
from sneakerdex.commands.releases import SORT, Sort, show
from sneakerdex.filters import Wanted


@filtered(*filters.OF_RELEASES)
def collabs(
    wanted: Wanted,
    sort: Annotated[Sort, SORT] = "date",
    reverse: Reverse = False,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """What New Balance made with others: date, model, name, style code, price.

    The filters are those of `releases`.

    \b
    Examples:
      sneakerdex collabs --brand Kith
      sneakerdex collabs --brand ALD --model 550
      sneakerdex collabs --year 2019..2021 --sort model
      sneakerdex collabs with:JFG --format csv > jfg.csv
    """
    show(replace(wanted, collaborations=True), sort, reverse, limit, format_)
