"""Dates that know how much they know: EDTF (ISO 8601-2), parsed and compared.

Understood are EDTF level 0 and 1 for the years 0001 to 9999, plus the level 2 forms `[1988,1989]`
(one of these) and `[..1988]` (then or earlier). Times of day, negative and longer years are not.
Bounds are ISO days as text, so they compare as they sort; None means that side is open.
"""

import re
from functools import cache
from typing import Literal

from sneakerdex.frozen import frozen

Answer = Literal["yes", "possibly", "no"]
Precision = Literal["day", "month", "season", "year", "decade", "century", "span"]

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_SEASON_STARTS = {"21": "03", "22": "06", "23": "09", "24": "12"}
_QUALIFIERS = {"": "", "~": "approximate", "?": "uncertain", "%": "approximate and uncertain"}
_FIRM = {"", "one of"}
_POINT = re.compile(
    r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([~?%])?"
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST, _LAST = "0001-01-01", "9999-12-31"


@frozen
class Date:
    """A date as precise as its source and no more.

    `earliest` and `latest` are inclusive ISO days, None where that side is open or unknown;
    `text` is the date in words ("by 1988", "about July 1999").
    """

    edtf: str
    earliest: str | None
    latest: str | None
    precision: Precision
    qualifier: str
    text: str

    @property
    def sort_key(self) -> tuple[str, str]:
        """Order in time; of two dates that begin together the more precise comes first."""
        start = self.earliest or self.latest or _FIRST
        if self.precision == "season":
            # Its bounds are the whole year, but a reader expects autumn after August.
            start = f"{start[:5]}{_SEASON_STARTS[self.edtf[5:7]]}-01"
        return (start, self.latest or _LAST)

    @property
    def short(self) -> str:
        """For a column: ISO as far as it goes, with its doubt in front, `by 1988`, `~1988`."""
        if self.edtf.startswith("["):
            return self.edtf.strip("[]").replace("..", "by ").replace(",", " or ")
        if self.precision == "span":
            start, _, end = self.edtf.partition("/")
            return _span_words(start.strip("."), end.strip("."))
        if self.precision in {"season", "decade", "century"}:
            return self.text
        plain = self.edtf.rstrip("~?%")
        return self.edtf[len(plain) :] + plain.removesuffix("-XX").removesuffix("-XX")

    @property
    def year(self) -> str:
        """The year to file it under, as four digits: the first it may be, or of "by", the last."""
        return self.sort_key[0][:4]

    @property
    def sure_year(self) -> str:
        """The year, as four digits, if there is no doubt about it; else nothing."""
        return self._sure(4)

    @property
    def sure_month(self) -> str:
        """The year and month, as in `2021-08`, if there is no doubt about them; else nothing."""
        return self._sure(7)

    @property
    def sure_day(self) -> str:
        """The ISO day if there is no doubt about it; else nothing."""
        return self._sure(10)

    def _sure(self, length: int) -> str:
        start, end = (self.earliest or "")[:length], (self.latest or "")[:length]
        firm = start == end and self.qualifier in _FIRM
        return start if firm else ""

    def agrees_with(self, other: "Date") -> bool:
        """Whether both can be right because one is just a vaguer way to say the other."""
        if self.precision == other.precision == "season":
            return self.text == other.text
        return self.covers(other) or other.covers(self)

    def covers(self, other: "Date") -> bool:
        """Whether the other date says the same more precisely, or as precisely."""
        starts = (self.earliest or _FIRST) <= (other.earliest or _FIRST)
        return starts and (other.latest or _LAST) <= (self.latest or _LAST)

    def within(self, start: str | None, end: str | None) -> Answer:
        """Whether it falls between two ISO days, both inclusive and None for open."""
        low, high = start or _FIRST, end or _LAST
        earliest, latest = self.earliest or _FIRST, self.latest or _LAST
        if latest < low or earliest > high:
            return "no"
        inside = low <= earliest and latest <= high
        return "yes" if inside and self.qualifier in _FIRM else "possibly"


class NotADate(ValueError):
    """The text is not EDTF; the message says what would be."""


@cache
def parse(text: str) -> Date:
    """Read an EDTF date.

    Raises:
        NotADate: with what is wrong and how to write it.
    """
    if text.startswith("[") and text.endswith("]"):
        return _choice(text)
    return _interval(text) if "/" in text else _point(text)


def in_time(date: Date | None) -> tuple[str, str]:
    """A sort key; what has no date comes last."""
    return date.sort_key if date else ("~", "~")


def bounds(start: str | None, end: str | None) -> tuple[str | None, str | None]:
    """The first day of one EDTF date and the last day of another, for filters `--from --to`."""
    first = parse(start).earliest if start else None
    last = parse(end).latest if end else None
    return first, last


def _point(text: str) -> Date:
    match = _POINT.fullmatch(text)
    if not match:
        raise NotADate(f"{text!r} is not a date: write 2021, 2021-08, 2021-08-21, 1988~ or 198X")
    year, month, day, mark = match.groups(default="")
    if year.replace("X", "0") == "0000":
        raise NotADate(f"{text!r}: there is no year {year}")
    return _dated(text, year, month.strip("X"), day.strip("X"), mark)


def _dated(text: str, year: str, month: str, day: str, mark: str) -> Date:
    low, high = year.replace("X", "0"), year.replace("X", "9")
    precision: Precision = "year"
    if "X" in year:
        if month or day:
            raise NotADate(f"{text!r}: a decade or century has no month")
        precision = "century" if year.endswith("XX") else "decade"
        words = f"the {low}s"
        first, last = f"{low}-01-01", f"{high}-12-31"
    elif month:
        first, last, precision, words = _in_year(text, int(year), int(month), day)
    elif day:
        raise NotADate(f"{text!r}: a day needs its month")
    else:
        first, last, words = f"{year}-01-01", f"{year}-12-31", year
    return Date(text, first, last, precision, _QUALIFIERS[mark], _qualified(words, mark))


def _in_year(text: str, year: int, month: int, day: str) -> tuple[str, str, Precision, str]:
    if month in _SEASONS and not day:
        # Seasons differ by hemisphere and by fashion calendar: the bounds are the whole year.
        return f"{year:04}-01-01", f"{year:04}-12-31", "season", f"{_SEASONS[month]} {year}"
    if not 1 <= month <= 12:
        raise NotADate(f"{text!r}: there is no month {month:02}")
    stem = f"{year:04}-{month:02}"
    length = _DAYS[month - 1] + (month == 2 and _is_leap(year))
    if not day:
        return f"{stem}-01", f"{stem}-{length}", "month", f"{MONTHS[month - 1]} {year}"
    if not 1 <= int(day) <= length:
        raise NotADate(f"{text!r}: {MONTHS[month - 1]} {year} has no day {day}")
    return f"{stem}-{day}", f"{stem}-{day}", "day", f"{int(day)} {MONTHS[month - 1]} {year}"


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _qualified(words: str, mark: str) -> str:
    about = f"about {words}" if mark in {"~", "%"} else words
    return f"{about} (uncertain)" if mark in {"?", "%"} else about


def _interval(text: str) -> Date:
    start, _, end = text.partition("/")
    first = None if start in {"", ".."} else _point(start)
    last = None if end in {"", ".."} else _point(end)
    if first is None and last is None:
        raise NotADate(f"{text!r}: an interval needs a date on one side, as in 2024/..")
    if first and last and (first.sort_key[0] > (last.latest or "")):
        raise NotADate(f"{text!r}: the interval ends before it begins")
    words = _span_words(first.text if first else "", last.text if last else "")
    earliest, latest = first.earliest if first else None, last.latest if last else None
    return Date(text, earliest, latest, "span", _doubt(first, last), words)


def _doubt(*parts: Date | None) -> str:
    """The doubt of a whole: that of the first part that has any."""
    return next((part.qualifier for part in parts if part and part.qualifier), "")


def _span_words(first: str, last: str) -> str:
    if first and last:
        return f"{first} to {last}"
    return f"since {first}" if first else f"until {last}"


def _choice(text: str) -> Date:
    inner = text[1:-1]
    if inner.startswith(".."):
        last = _point(inner[2:])
        return Date(text, None, last.latest, last.precision, _doubt(last), f"by {last.text}")
    members = [_point(part.strip()) for part in inner.split(",")]
    if len(members) < 2:
        raise NotADate(f"{text!r}: a choice needs two dates, as in [1988,1989]")
    earliest = min(member.sort_key[0] for member in members)
    latest = max(member.latest or "" for member in members)
    words = ", ".join(m.text for m in members[:-1]) + f" or {members[-1].text}"
    doubt = _doubt(*members) or "one of"
    return Date(text, earliest, latest, members[0].precision, doubt, words)
