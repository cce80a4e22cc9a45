"""Filters keep what is asked for, narrow each other, and count what they cannot tell."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex import filters
from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.filters import Wanted, period, price_range


def ids(catalogue: Catalogue, **wanted: object) -> list[str]:
    kept = filters.releases(catalogue, Wanted(**wanted))  # type: ignore[arg-type]
    return [release.id.partition("/")[2] for release in kept.records]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, ["grey", "grey", "rain-cloud", "ald", "mita", "unknown"]),
        ({"model": "2002 r"}, ["grey", "rain-cloud", "ald", "mita", "unknown"]),
        ({"series": "2000", "code": "m2002"}, ["grey", "rain-cloud", "mita"]),
        ({"brand": "ald"}, ["ald"]),
        ({"brand": "Teddy Santis"}, ["ald"]),
        ({"collaborations": True}, ["ald", "mita"]),
        ({"kind": "exclusive"}, ["mita"]),
        ({"pack": "refined future"}, ["rain-cloud"]),
        ({"technology": "gtx"}, ["mita"]),
        ({"technology": "abzorb"}, ["grey", "grey", "rain-cloud", "ald", "mita", "unknown"]),
        ({"made_in": "usa"}, ["grey", "ald"]),
        ({"made_in": "Asia"}, ["grey", "rain-cloud", "mita", "unknown"]),
        ({"color": "TEAL"}, ["ald"]),
        ({"color": "cloud"}, ["rain-cloud", "unknown"]),
        ({"region": "jp"}, ["rain-cloud", "mita"]),
        ({"designer": "yue wu"}, ["rain-cloud"]),
        ({"price": "..200 USD"}, ["grey", "rain-cloud"]),
        ({"price": "180.5 eur"}, ["ald"]),
        ({"price": "20000..30000"}, ["mita"]),
        ({"period": period("2021", "", "", False)}, ["rain-cloud"]),
        ({"period": period("2020..2021", "", "", False)}, ["grey", "rain-cloud"]),
        ({"period": period("2022", "", "", True)}, ["ald", "unknown"]),
        ({"period": period("", "2024-02", "", False)}, ["mita"]),
    ],
)
def test_each_filter_of_releases(
    wanted: dict[str, object], expected: list[str], small: Catalogue
) -> None:
    assert ids(small, **wanted) == expected


def test_what_only_may_match_is_counted(small: Catalogue) -> None:
    kept = filters.releases(small, Wanted(period=period("2022", "", "", False)))
    assert (kept.records, kept.maybes) == ([], 2)


def test_models_by_sole_technology_and_debut(catalogue: Catalogue) -> None:
    sole = {m.id for m in filters.models(catalogue, Wanted(sole="860v2")).records}
    assert {"860v2", "2002r"} <= sole
    early = filters.models(catalogue, Wanted(period=period("1982..1989", "", "", True))).records
    assert {"990", "574", "1300"} <= {model.id for model in early}


@pytest.mark.parametrize(
    "wrong",
    [("2021-13", "", ""), ("", "yesterday", ""), ("2021", "2020", ""), ("", "2022", "2021")],
)
def test_an_impossible_period_is_refused(wrong: tuple[str, str, str]) -> None:
    with pytest.raises(BadInput):
        period(*wrong, possible=False)


@pytest.mark.parametrize("wrong", ["cheap", "..x", "$100", ""])
def test_what_is_no_price_is_refused(wrong: str) -> None:
    with pytest.raises(BadInput, match=r"write 100\.\.150"):
        price_range(wrong)


def test_a_filter_by_an_unknown_name_says_so(small: Catalogue) -> None:
    with pytest.raises(NothingFound, match="no pack called 'lost'"):
        filters.releases(small, Wanted(pack="lost"))


CHOICES = {
    "model": ["", "2002R"], "brand": ["", "ALD"], "made_in": ["", "USA"], "region": ["", "US"],
    "color": ["", "grey"],
}  # fmt: skip


@given(st.fixed_dictionaries({name: st.sampled_from(values) for name, values in CHOICES.items()}))
def test_two_filters_keep_what_each_alone_keeps(small: Catalogue, wanted: dict[str, str]) -> None:
    together = set(ids(small, **wanted))
    alone = [set(ids(small, **{name: value})) for name, value in wanted.items()]
    assert together <= set.intersection(*alone)


def test_releases_come_in_order_of_time(catalogue: Catalogue) -> None:
    dated = [r.date.sort_key for r in filters.releases(catalogue, Wanted()).records if r.date]
    assert all(earlier <= later for earlier, later in itertools.pairwise(dated))
