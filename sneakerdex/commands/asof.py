"""`sneakerdex asof`: the catalogue as it stood."""

from typing import Annotated

import typer

from sneakerdex import dataset, dates
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Possible, Sources
from sneakerdex.dates import Date
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.views.asof import as_of


def asof(
    date: Annotated[
        str, typer.Argument(metavar="DATE", help="1989, 1989-06 or 1989-06-15; the end of it.")
    ],
    possible: Possible = False,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """The catalogue as it stood: models on sale, newest, dearest, and who had collaborated.

    Sure is what lies between two dated facts of a model that are at most three years apart; within
    a longer silence it may have been on sale.

    \b
    Examples:
      sneakerdex asof 1989-06
      sneakerdex asof 2010 --possible
      sneakerdex asof 2021-08-21 --format json | jq '.models[].name'
    """
    when = _point(date)
    catalogue = dataset.load()
    if (when.latest or "") > catalogue.date and when.covers(dates.parse(catalogue.date)):
        # What has begun is asked about as far as the dataset goes.
        when = dates.parse(catalogue.date)
    if (when.earliest or "") > catalogue.date:
        raise BadInput(f"The dataset ends on {catalogue.date}: nothing is known of {when.text}.")
    card = as_of(catalogue, when, possible)
    if not card.sections:
        nothing = f"Nothing is known to have been on sale in {when.text}."
        raise NothingFound(" ".join([nothing, *card.left_out]))
    listing.answer(card, sources, format_)


def _point(text: str) -> Date:
    """A year, month or day."""
    try:
        when = dates.parse(text)
    except dates.NotADate:
        when = None
    precise = when and when.sure_year and when.precision in {"day", "month", "year"}
    if when is None or not precise:
        raise BadInput(f"{text!r} is no point in time: write 1989, 1989-06 or 1989-06-15.")
    return when
