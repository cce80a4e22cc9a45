"""Dates know exactly as much as they say."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex import dates
from sneakerdex.dates import NotADate, parse

DAYS = st.dates(min_value=datetime.date(1, 1, 1))


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest", "precision", "qualifier", "text"),
    [
        ("2021-08-21", "2021-08-21", "2021-08-21", "day", "", "21 August 2021"),
        ("2021-08", "2021-08-01", "2021-08-31", "month", "", "August 2021"),
        ("2024-02", "2024-02-01", "2024-02-29", "month", "", "February 2024"),
        ("2100-02", "2100-02-01", "2100-02-28", "month", "", "February 2100"),
        ("2010", "2010-01-01", "2010-12-31", "year", "", "2010"),
        ("1988~", "1988-01-01", "1988-12-31", "year", "approximate", "about 1988"),
        ("2021?", "2021-01-01", "2021-12-31", "year", "uncertain", "2021 (uncertain)"),
        (
            "1988%", "1988-01-01", "1988-12-31", "year", "approximate and uncertain",
            "about 1988 (uncertain)",
        ),
        ("198X", "1980-01-01", "1989-12-31", "decade", "", "the 1980s"),
        ("19XX", "1900-01-01", "1999-12-31", "century", "", "the 1900s"),
        ("1988-21", "1988-01-01", "1988-12-31", "season", "", "spring 1988"),
        ("1988-XX", "1988-01-01", "1988-12-31", "year", "", "1988"),
        ("[1988,1989]", "1988-01-01", "1989-12-31", "year", "one of", "1988 or 1989"),
        ("[..1988]", None, "1988-12-31", "year", "", "by 1988"),
        ("1999-07/2001", "1999-07-01", "2001-12-31", "span", "", "July 1999 to 2001"),
        ("2024/..", "2024-01-01", None, "span", "", "since 2024"),
        ("../1988", None, "1988-12-31", "span", "", "until 1988"),
    ],
)  # fmt: skip
def test_every_form_is_understood(
    edtf: str, earliest: str, latest: str, precision: str, qualifier: str, text: str
) -> None:
    date = parse(edtf)
    assert (date.earliest, date.latest) == (earliest, latest)
    assert (date.precision, date.qualifier, date.text) == (precision, qualifier, text)


@pytest.mark.parametrize(
    "text",
    [
        "", "soon", "21 August 2021", "2021-8-21", "2021-13", "2021-00", "2021-02-30", "2023-02-29",
        "0000", "21", "2021/2020", "../..", "[1988]", "[..]", "[]", "198X-05", "2021-08-21T10:00",
        "2021-08-32", "-1988", "2021-XX-05", "1988-25", "2021 ",
        "２０２１", "0000-21", "000X", "2021-08-21~/..2022", "198X-XX-01",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_the_text_named(text: str) -> None:
    with pytest.raises(
        NotADate, match=r"not a date|there is no|has no|interval|choice|century|needs"
    ):
        parse(text)


@given(DAYS)
def test_a_day_is_its_own_bounds(day: datetime.date) -> None:
    date = parse(day.isoformat())
    assert date.earliest == date.latest == day.isoformat()


@given(DAYS)
def test_a_month_ends_the_day_before_the_next_begins(day: datetime.date) -> None:
    month = parse(day.isoformat()[:7])
    assert month.earliest is not None
    assert month.latest is not None
    last = datetime.date.fromisoformat(month.latest)
    assert month.earliest.endswith("-01")
    assert last.month == day.month
    assert last == datetime.date.max or (last + datetime.timedelta(days=1)).day == 1


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_a_clear_refusal(text: str) -> None:
    try:
        date = parse(text)
    except NotADate:
        return
    assert date.text
    assert (date.earliest or "") <= (date.latest or "9999-12-31")


@given(DAYS, DAYS, DAYS)
def test_within_agrees_with_the_calendar(
    day: datetime.date, one: datetime.date, other: datetime.date
) -> None:
    start, end = sorted((one, other))
    answer = parse(day.isoformat()).within(start.isoformat(), end.isoformat())
    assert answer == ("yes" if start <= day <= end else "no")


@pytest.mark.parametrize(
    ("edtf", "start", "end", "answer"),
    [
        ("2021", "2021", "2021", "yes"),
        ("2021", "2021-08", "2021-08", "possibly"),
        ("2021~", "2021", "2021", "possibly"),
        ("[1988,1989]", "1988", "1988", "possibly"),
        ("[1988,1989]", "1988", "1989", "yes"),
        ("[..1988]", "1980", "1988", "possibly"),
        ("[..1988]", "1989", None, "no"),
        ("2024/..", "2025", "2026", "possibly"),
        ("1999~/2001", "1999", "2001", "possibly"),
        ("[..1988~]", None, "1988", "possibly"),
        ("1999-07", None, "1999-06", "no"),
    ],
)
def test_a_filter_is_answered_yes_possibly_or_no(
    edtf: str, start: str | None, end: str | None, answer: str
) -> None:
    assert parse(edtf).within(*dates.bounds(start, end)) == answer


@given(st.lists(DAYS, min_size=2))
def test_sorting_by_key_is_sorting_by_calendar(days: list[datetime.date]) -> None:
    made = sorted((parse(day.isoformat()) for day in days), key=lambda date: date.sort_key)
    assert [date.edtf for date in made] == [day.isoformat() for day in sorted(days)]


def test_a_vaguer_date_agrees_and_another_one_does_not() -> None:
    assert parse("1999").agrees_with(parse("1999-07"))
    assert parse("1999-07").agrees_with(parse("1999"))
    assert not parse("2020").agrees_with(parse("2021"))
    assert not parse("2021-21").agrees_with(parse("2021-23"))
    assert parse("2021-21").agrees_with(parse("2021"))


@pytest.mark.parametrize(
    ("edtf", "short"),
    [
        ("2021-08-21", "2021-08-21"), ("1988~", "~1988"), ("2021-08?", "?2021-08"),
        ("[..1988-03]", "by 1988-03"), ("[1988,1989]", "1988 or 1989"), ("198X", "the 1980s"),
        ("2024/..", "since 2024"),
        ("2022-10-04/2022-10-07", "2022-10-04 to 2022-10-07"),
        ("/1988", "until 1988"), ("1988-XX", "1988"), ("1988-24", "winter 1988"),
    ],
)  # fmt: skip
def test_the_short_form_keeps_the_doubt(edtf: str, short: str) -> None:
    assert parse(edtf).short == short
