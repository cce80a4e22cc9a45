"""`sneakerdex today`: anniversaries."""

from dataclasses import replace
from datetime import date as calendar_date
from typing import Annotated

from sneakerdex import dataset, dates, render
from sneakerdex.commands.options import FormatChoice, Sources, Text, option, say
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.views.anniversaries import on_this_day


def today(
    date: Annotated[
        Text, option("--date -d", "Another day: 2024-05-12, or 05-12 of this year.", "DAY")
    ] = None,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """What happened on this day of the year; only what is known to the day counts.

    \b
    Examples:
      sneakerdex today --date 2025-05-12
      sneakerdex today --date 04-18 --format json
    """
    catalogue = dataset.load()
    view = on_this_day(catalogue, _day(date))
    if not view.moments:
        raise NothingFound(" ".join(["Nothing is known to have happened.", *view.left_out]))
    render.write(replace(view, listed=sources), format_)
    for note in view.left_out:
        say(note)


def _day(text: str | None) -> str:
    """An ISO day; without one, today."""
    this = calendar_date.today().isoformat()
    if text is None:
        return this
    full = text if len(text) > len("12-31") else f"{this[:4]}-{text}"
    try:
        day = dates.parse(full)
    except dates.NotADate:
        day = None
    if day is None or day.precision != "day" or day.qualifier or not day.earliest:
        raise BadInput(f"{text!r} is not a day: write 2024-05-12 or 05-12.")
    return day.earliest
