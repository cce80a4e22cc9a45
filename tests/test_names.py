"""Names match whatever their spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex.names import counted, fold, key, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aimé Leon Dore", "aime leon dore"),
        ("990v3", "990 V3"),
        ("2002R", "2002-r"),
        ("A Bathing Ape®", "a bathing ape"),
        ("Łódź", "lodz"),
        ("GORE-TEX", "gore tex"),
        ("size?", "Size"),
        ("Gray Day", "grey day"),
        ("ＡＢＣ", "abc"),
    ],
)
def test_two_spellings_share_a_key(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_names_without_latin_letters_keep_a_key() -> None:
    assert key("ミタスニーカーズ")
    assert key("新百伦") != key("新平衡")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_key_is_the_key_of_its_words(text: str) -> None:
    assert key(text) == "".join(words(text))


@given(st.text(st.sampled_from("aéßz 09-'./ÅØ×")))
def test_case_and_spaces_never_matter(text: str) -> None:
    assert key(text.upper()) == key(text)
    assert key(text.replace(" ", "  -")) == key(text)


def test_counts_are_prose() -> None:
    assert counted(1, "release") == "1 release"
    assert counted(1200, "release") == "1,200 releases"
