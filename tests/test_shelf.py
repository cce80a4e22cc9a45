"""Lines are found in a text, and records decoded, only when asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex.shelf import Lines, Shelf, to_lines

TEXT = st.text(st.characters(blacklist_characters="\n\t", blacklist_categories=["Cs"]), min_size=1)
PAIRS = st.dictionaries(TEXT, TEXT)


@given(PAIRS)
def test_what_was_written_is_read_whole(pairs: dict[str, str]) -> None:
    assert dict(Lines(to_lines(pairs).encode())) == pairs
    assert len(Lines(to_lines(pairs).encode())) == len(pairs)


@given(PAIRS, TEXT)
def test_what_was_written_is_found_alone(pairs: dict[str, str], other: str) -> None:
    lines = Lines(to_lines(pairs).encode())
    assert {key: lines[key] for key in pairs} == pairs
    assert (other in lines) == (other in pairs)
    assert lines.get(other) == pairs.get(other)


@given(PAIRS, st.data())
def test_any_keys_in_any_order_are_found(pairs: dict[str, str], data: st.DataObject) -> None:
    lines = Lines(to_lines(pairs).encode())
    for key in data.draw(st.lists(st.sampled_from(sorted(pairs)))) if pairs else ():
        assert lines[key] == pairs[key]


def test_a_key_is_never_part_of_another() -> None:
    lines = Lines(to_lines({"2002r/grey": "a", "2002r": "b"}).encode())
    assert lines["2002r"] == "b"
    with pytest.raises(KeyError):
        lines["2002"]


def test_a_record_is_decoded_once_and_only_if_asked_for() -> None:
    decoded: list[str] = []

    def decode(id_: str, text: str) -> str:
        decoded.append(id_)
        return text.upper()

    shelf = Shelf(lambda: Lines(to_lines({"a": "x", "b": "y"}).encode()), decode)
    assert list(shelf) == ["a", "b"]
    assert decoded == []
    assert (shelf["b"], shelf["b"]) == ("Y", "Y")
    assert decoded == ["b"]


def test_whether_there_are_any_is_known_without_a_look() -> None:
    lines = Lines(to_lines({"a": "x"}).encode())
    assert lines
    assert not lines._split
    assert not Lines(to_lines({}).encode())
