"""Lines are found in a text, and records decoded, only when asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex.shelf import Lines, Shelf, to_lines

TEXT = st.text(st.characters(blacklist_characters="\n\t", blacklist_categories=["Cs"]), min_size=1)
PAIRS = st.dictionaries(TEXT, TEXT)


@given(PAIRS)
def test_what_was_written_is_read_whole(pairs: dict[str, str]) -> None:
    assert dict(Lines(to_lines(pairs))) == pairs
    assert len(Lines(to_lines(pairs))) == len(pairs)


@given(PAIRS, TEXT)
def test_what_was_written_is_found_alone(pairs: dict[str, str], other: str) -> None:
    lines = Lines(to_lines(pairs))
    assert {key: lines[key] for key in pairs} == pairs
    assert (other in lines) == (other in pairs)
    assert lines.get(other) == pairs.get(other)


def test_a_key_is_never_part_of_another() -> None:
    lines = Lines(to_lines({"2002r/grey": "a", "2002r": "b"}))
    assert lines["2002r"] == "b"
    with pytest.raises(KeyError):
        lines["2002"]


def test_a_record_is_decoded_once_and_only_if_asked_for() -> None:
    decoded: list[str] = []

    def decode(id_: str, text: str) -> str:
        decoded.append(id_)
        return text.upper()

    shelf = Shelf(lambda: Lines(to_lines({"a": "x", "b": "y"})), decode)
    assert list(shelf) == ["a", "b"]
    assert decoded == []
    assert (shelf["b"], shelf["b"]) == ("Y", "Y")
    assert decoded == ["b"]
