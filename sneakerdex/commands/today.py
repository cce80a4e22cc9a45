"""`sneakerdex today`: anniversaries."""

import re
from datetime import date as calendar_date
from typing import Annotated

from sneakerdex import dataset
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Sources, Text, option
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
    listing.answer(view, sources, format_)


def _day(text: str | None) -> tuple[int, str]:
    """A year, and a month and day as in `05-12`; without a text, today."""
    today_ = calendar_date.today()
    match = _DAY.fullmatch(text or today_.isoformat())
    try:
        if match is None:
            raise ValueError
        # A leap year stands in for a year that is not given, so that 29 February can be asked for.
        given = calendar_date(int(match[1] or 2024), int(match[2]), int(match[3]))
    except ValueError:
        raise BadInput(f"{text!r} is not a day: write 2024-05-12 or 05-12.") from None
    return int(match[1] or today_.year), f"{given:%m-%d}"
