"""A name finds its record in any spelling; a guess is offered, never acted on."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import AmbiguousName, NothingFound
from sneakerdex.find import find, reference, suggest


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2002R", "model:2002r"),
        ("2002 r", "model:2002r"),
        ("2002-R", "model:2002r"),
        ("ml2002r", "model:2002r"),
        ("New Balance 2002R", "model:2002r"),
        ("nb2002r", "model:2002r"),
        ("the comeback", "model:2002r"),
        ("2002", "model:2002"),
        ("M2002RDA", "2002r/rain-cloud"),
        ("m2002r-da", "2002r/rain-cloud"),
        ("2002GR", "2002/grey"),
        ("2002RDA", "2002r/rain-cloud"),
        ("kuro mita sneakers", "2002r/mita"),
        ("ald 2002r", "2002r/ald"),
        ("2002r ALD", "2002r/ald"),
        ("NB", "brand:new-balance"),
        ("2002r/rain-cloud", "2002r/rain-cloud"),
        ("kuro", "2002r/mita"),
        ("aime leon dore", "collaborator:aime-leon-dore"),
        ("ALD", "collaborator:aime-leon-dore"),
        ("Aimé Leon Dore 2002R", "2002r/ald"),
        ("ミタスニーカーズ", "collaborator:mita-sneakers"),
        ("teddy santis", "person:teddy-santis"),
        ("goretex", "technology:gore-tex"),
        ("refined future", "pack:protection-pack"),
        ("series:2000", "series:2000"),
        ("How the 2002R fits", "guide:2002r-sizing"),
        ("gazette/pack", "gazette/pack"),
    ],
)
def test_a_name_in_any_spelling(typed: str, expected: str, small: Catalogue) -> None:
    assert reference(find(small, typed).record) == expected


def test_one_name_of_several_nouns_means_the_shoe_and_says_what_else(catalogue: Catalogue) -> None:
    found = find(catalogue, "1000")
    assert reference(found.record) == "model:1000"
    assert "series:1000" in map(reference, found.namesakes)


def test_one_name_of_several_releases_is_not_guessed(small: Catalogue) -> None:
    with pytest.raises(AmbiguousName) as ambiguous:
        find(small, "Rain Cloud")
    assert "2002r/rain-cloud" in str(ambiguous.value)
    assert "2002r/unknown" in str(ambiguous.value)


@pytest.mark.parametrize(
    "typed", ["2002RR", "M2002RDX", "", "   ", "🥿", "nobody's shoe", "model:"]
)
def test_an_unknown_name_is_not_found(typed: str, small: Catalogue) -> None:
    with pytest.raises(NothingFound):
        find(small, typed)


def test_the_nearest_names_are_suggested(small: Catalogue) -> None:
    assert "2002R" in suggest(small, "202R")
    assert suggest(small, "M2002RD")[0] == "M2002RDA"
    assert suggest(small, "M2002RDA-D")[0] == "M2002RDA"
    assert not any("/" in name for name in suggest(small, "gazette"))
    assert suggest(small, "nyssen")[0] == "Andrew Nyssen"
    assert "Aimé Leon Dore" in suggest(small, "aimee leon dor")


def test_a_noun_can_be_asked_for(small: Catalogue) -> None:
    assert find(small, "2000", "series").record.noun == "series"
    with pytest.raises(NothingFound, match="'2002R' is a model; wanted is a collaborator"):
        find(small, "2002R", "collaborator")
    with pytest.raises(NothingFound, match="'model:2002' is a model; wanted is a pack"):
        find(small, "model:2002", "pack")


@given(st.data())
def test_every_record_of_the_dataset_is_found_by_its_reference(
    catalogue: Catalogue, data: st.DataObject
) -> None:
    record = data.draw(st.sampled_from(list(catalogue.everything())))
    assert find(catalogue, reference(record)).record == record


@given(st.text(max_size=20))
def test_any_text_finds_or_fails_in_words(small: Catalogue, text: str) -> None:
    with suppress(NothingFound, AmbiguousName):
        assert find(small, text).record
