"""`sneakerdex today`: anniversaries."""

import re
from dataclasses import replace
from datetime import date as calendar_date
from typing import Annotated

from sneakerdex import dataset, render
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Sources, Text, option, say
from sneakerdex.errors import BadInput
from sneakerdex.views.anniversaries import on_this_day

_DAY = re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})")


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
    view = on_this_day(catalogue, *_day(date))
    if not view.moments:
        message = " ".join(["Nothing is known to have happened.", *view.left_out])
        listing.nothing(view, format_, message)
    render.write(replace(view, listed=sources), format_)
    for note in view.left_out:
        say(note)


def _day(text: str | None) -> tuple[int, str]:
    """A year, and a month and day as in `05-12`; without a text, today."""
    this = calendar_date.today()
    match = _DAY.fullmatch(text or this.isoformat())
    year = int(match[1] or this.year) if match else 0
    try:
        # A leap year stands in for a year that is not given, so that 29 February can be asked for.
        given = (
            calendar_date(int(match[1] or 2024), int(match[2]), int(match[3])) if match else None
        )
    except ValueError:
        given = None
    if given is None:
        raise BadInput(f"{text!r} is not a day: write 2024-05-12 or 05-12.")
    return year, f"{given:%m-%d}"
