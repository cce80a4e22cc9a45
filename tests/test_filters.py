"""Filters keep what is asked for, narrow each other, and count what they cannot tell."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex import filters
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.filters import Wanted
from sneakerdex.periods import period
from sneakerdex.prices import price_range


def ids(catalogue: Catalogue, *words: str, possible: bool = False) -> list[str]:
    kept = filters.releases(catalogue, asked(*words, possible=possible))
    return [release.id.partition("/")[2] for release in kept.records]


def asked(*words: str, possible: bool = False) -> Wanted:
    """What `made:usa year:2021` asks for."""
    values, others = filters.split(words)
    assert others == []
    return Wanted(values, possible)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ["grey", "grey", "rain-cloud", "ald", "mita", "unknown"]),
        (["model:2002 r"], ["grey", "rain-cloud", "ald", "mita", "unknown"]),
        (["series:2000", "code:m2002"], ["grey", "rain-cloud", "mita"]),
        (["with:ald"], ["ald"]),
        (["with:Teddy Santis"], ["ald"]),
        (["kind:exclusive"], ["mita"]),
        (["pack:refined future"], ["rain-cloud"]),
        (["tech:gtx"], ["mita"]),
        (["tech:abzorb"], ["grey", "grey", "rain-cloud", "ald", "mita", "unknown"]),
        (["made:usa"], ["grey", "ald"]),
        (["made:United States"], ["grey", "ald"]),
        (["made:Asia"], ["grey", "rain-cloud", "mita", "unknown"]),
        (["color:TEAL"], ["ald"]),
        (["color:cloud"], ["rain-cloud", "unknown"]),
        (["region:jp"], ["rain-cloud", "mita"]),
        (["region:Japan"], ["rain-cloud", "mita"]),
        (["color:gray"], ["grey", "grey"]),
        (["by:yue wu"], ["rain-cloud"]),
        (["price:..200 USD"], ["grey", "rain-cloud"]),
        (["price:180.5 eur"], ["ald"]),
        (["price:$100..$150"], ["grey", "rain-cloud"]),
        (["price:..€200"], ["ald"]),
        (["price:20000..30000"], ["mita"]),
        (["year:2021"], ["rain-cloud"]),
        (["year:2020..2021"], ["grey", "rain-cloud"]),
        (["year:2022", "possible"], ["ald", "unknown"]),
        (["from:2024-02"], ["mita"]),
        (["by:santis"], ["ald"]),
        (["price:<150 USD"], []),
        (["price:<151 USD"], ["grey", "rain-cloud"]),
        (["price:>200 USD"], ["grey"]),
        (["colour:teal"], ["ald"]),
        (["made-in:USA", "MODEL:2002"], ["grey"]),
    ],
)
def test_each_filter_of_releases(words: list[str], expected: list[str], small: Catalogue) -> None:
    filters_ = [word for word in words if word != "possible"]
    assert ids(small, *filters_, possible="possible" in words) == expected


def test_what_only_may_match_is_counted(small: Catalogue) -> None:
    kept = filters.releases(small, asked("year:2022"))
    assert (kept.records, kept.maybes) == ([], 2)


def test_models_by_sole_technology_and_debut(catalogue: Catalogue) -> None:
    sole = {m.id for m in filters.models(catalogue, asked("sole:860v2")).records}
    assert {"860v2", "2002r"} <= sole
    early = filters.models(catalogue, asked("year:1982..1989", possible=True)).records
    assert {"990", "574", "1300"} <= {model.id for model in early}


@pytest.mark.parametrize(
    "wrong",
    [("2021-13", "", ""), ("", "yesterday", ""), ("2021", "2020", ""), ("", "2022", "2021")],
)
def test_an_impossible_period_is_refused(wrong: tuple[str, str, str]) -> None:
    with pytest.raises(BadInput):
        period(*wrong)


@pytest.mark.parametrize("wrong", ["cheap", "..x", "100 ponies", "$100 USD", "", "..", "nan"])
def test_what_is_no_price_is_refused(wrong: str) -> None:
    with pytest.raises(BadInput, match=r"write 100\.\.150"):
        price_range(wrong)


def test_a_filter_by_an_unknown_name_says_so(small: Catalogue) -> None:
    with pytest.raises(NothingFound, match="no pack called 'lost'"):
        filters.releases(small, asked("pack:lost"))


def test_a_region_is_judged_by_what_happened_there(small: Catalogue) -> None:
    """The rain cloud came to Japan on a day, for yen; elsewhere in that month, for dollars."""
    wanted = asked("region:JP", "from:2021-08-21", "to:2021-08-21")
    (release,) = filters.releases(small, wanted).records
    assert release.date
    assert release.date.edtf == "2021-08-21"
    assert release.prices == {"JPY": 17600}
    assert ids(small, "region:JP", "price:..200 USD") == []


@pytest.mark.parametrize("wrong", ["made:Mars", "region:Atlantis"])
def test_an_unknown_place_is_answered_with_the_known_ones(wrong: str, small: Catalogue) -> None:
    with pytest.raises(NothingFound, match="there are"):
        ids(small, wrong)


@pytest.mark.parametrize("wrong", ["200..100", "100 USD..150 GBP"])
def test_an_impossible_price_range_is_refused(wrong: str) -> None:
    with pytest.raises(BadInput, match="Nothing costs"):
        price_range(wrong)


def test_where_a_model_is_made_in_two_places_a_release_may_be_from_either(
    catalogue: Catalogue,
) -> None:
    """A release without a country of its own is only certain if its model has a single one."""
    sure = filters.releases(catalogue, asked("made:UK"))
    either = filters.releases(catalogue, asked("made:UK", possible=True))
    assert sure.maybes == len(either.records) - len(sure.records) > 0
    for release in sure.records:
        own = release.made_in or catalogue.models[release.model].made_in
        assert any(claim.value == "UK" for claim in own)
        assert release.made_in or len(own) == 1


def test_a_disputed_debut_is_only_possible(small: Catalogue) -> None:
    assert filters.models(small, asked("year:2021")).maybes == 1


def test_what_has_no_date_came_after_its_model(small: Catalogue) -> None:
    kept = filters.releases(small, asked("year:2015"))
    assert (kept.records, kept.maybes) == ([], 0)


CHOICES = {
    "model": ["", "2002R"], "with": ["", "ALD"], "made": ["", "USA"], "region": ["", "US"],
    "color": ["", "grey"],
}  # fmt: skip


@given(st.fixed_dictionaries({name: st.sampled_from(values) for name, values in CHOICES.items()}))
def test_two_filters_keep_what_each_alone_keeps(small: Catalogue, wanted: dict[str, str]) -> None:
    def kept(values: dict[str, str]) -> set[str]:
        given = {word: value for word, value in values.items() if value}
        return {r.id for r in filters.releases(small, Wanted(given)).records}

    together = kept(wanted)
    alone = [kept({word: value}) for word, value in wanted.items()]
    assert together == set.intersection(*alone)


def test_releases_come_in_order_of_time(catalogue: Catalogue) -> None:
    dated = [r.date.sort_key for r in filters.releases(catalogue, Wanted({})).records if r.date]
    assert all(earlier <= later for earlier, later in itertools.pairwise(dated))


def test_of_several_countries_any_will_do(catalogue: Catalogue) -> None:
    def made(where: str) -> set[str]:
        return {
            release.id for release in filters.releases(catalogue, asked(f"made:{where}")).records
        }

    both = made("usa,uk")
    assert made("usa") | made("uk") < both
    # What is made in one of the two, nobody says in which, is no "possibly" any more.
    for id_ in both - made("usa") - made("uk"):
        places = values(catalogue.models[catalogue.releases[id_].model].made_in)
        assert set(places) == {"USA", "UK"}


def test_collaborations_are_known_by_who_points_to_them(small: Catalogue) -> None:
    made_with_somebody = [r for r in small.releases.values() if r.collaborators]
    assert small.collaborations() == made_with_somebody
    assert 0 < len(made_with_somebody) < len(small.releases)
