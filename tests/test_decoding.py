"""Style codes: read by segment, never beyond what sources or the dataset know."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex.catalogue import Catalogue
from sneakerdex.decoding import decode
from sneakerdex.errors import BadInput
from tests.conftest import SMALL, Run


@pytest.mark.parametrize(
    ("code", "segments"),
    [
        ("M2002RDA", ["M", "2002R", "DA"]),
        ("m 2002r-da", ["M", "2002R", "DA"]),
        ("ML2002RA", ["ML", "2002R", "A"]),
        ("2002RDA", ["2002R", "DA"]),
        ("M2002GR 2E", ["M", "2002", "GR", "2E"]),
        ("M2002GR-D", ["M", "2002", "GR", "D"]),
        ("2002", ["2002"]),
        ("XYZ9999QQ", ["XYZ", "9999", "QQ"]),
    ],
)
def test_a_code_falls_into_segments(code: str, segments: list[str], small: Catalogue) -> None:
    assert [segment.text for segment in decode(small, code).segments] == segments


def test_the_exact_release_is_found_in_any_printed_form(small: Catalogue) -> None:
    for form in ("M2002GR", "2002gr", "m2002 gr"):
        assert [release.id for release in decode(small, form).exact] == ["2002/grey"]


def test_a_box_tells_what_no_release_does(small: Catalogue) -> None:
    reading = decode(small, "m-2002 rzz")
    assert reading.exact == ()
    assert reading.boxes == (small.boxes["m2002rzz"],)
    assert decode(small, "M2002RDA").boxes == ()


@pytest.mark.parametrize("words", [["show", "2002rzz"], ["size", "M2002RZZ"], ["care", "M2002RZZ"]])
def test_a_boxed_code_answers_as_a_release_does(words: list[str], run: Run) -> None:
    assert "2002R" in run(*words, data=SMALL).stdout


def test_a_boxed_code_needs_no_number(small: Catalogue) -> None:
    boxed = replace(small, boxes={"mrunzz": replace(small.boxes["m2002rzz"], id="mrunzz")})
    assert decode(boxed, "MRUNZZ").segments[0].model == small.models["2002r"]


def test_what_nobody_explains_has_no_meaning_but_evidence(small: Catalogue) -> None:
    suffix = decode(small, "M2002RDA").segments[2]
    assert suffix.meanings == ()
    assert list(suffix.examples) == ["2002r/rain-cloud"]


@pytest.mark.parametrize(
    ("text", "code"), [("2002rda", "2002r/rain-cloud"), ("2002rzz", "m2002rzz")]
)
def test_letters_in_front_may_be_missing(text: str, code: str, small: Catalogue) -> None:
    reading = decode(small, text)
    assert [shoe.id for shoe in (*reading.exact, *reading.boxes)] == [code]
    assert reading.short


def test_a_width_may_be_part_of_the_code(small: Catalogue) -> None:
    assert decode(small, "M2002RZZ 2E").boxes == (small.boxes["m2002rzz"],)
    wide = replace(small, boxes={"m2002rzd": replace(small.boxes["m2002rzz"], id="m2002rzd")})
    assert decode(wide, "M2002RZ D").boxes == (wide.boxes["m2002rzd"],)


def test_rival_readings_stand_side_by_side(small: Catalogue) -> None:
    meanings = decode(small, "M2002GR").segments[2].meanings
    assert [claim.value for claim in meanings] == ["grey", "green"]


def test_the_nearest_share_the_number_and_most_of_the_rest(small: Catalogue) -> None:
    nearest = [release.id for release in decode(small, "M2002RDZ").nearest]
    assert nearest[0] == "2002r/rain-cloud"
    assert decode(small, "BB550PWB").nearest == ()


@pytest.mark.parametrize("text", ["hello", "", "7", "---", "新百倫"])
def test_what_has_no_number_is_no_code(text: str, small: Catalogue) -> None:
    with pytest.raises(BadInput, match="not read as a style code"):
        decode(small, text)


@pytest.mark.parametrize("text", ["M2002RDA M2002RDB", "1" * 20, "M990GL6, 990GL5"])
def test_two_codes_are_not_one(text: str, small: Catalogue) -> None:
    with pytest.raises(BadInput, match="is not one style code"):
        decode(small, text)


def test_letters_in_front_may_be_missing_here(catalogue: Catalogue) -> None:
    reading = decode(catalogue, "M1500BWG")
    assert [release.id for release in reading.exact] == ["1500/bwg"]
    assert reading.without == "M"


@given(st.text(alphabet="ABMRW0123456789 -vV(é", max_size=16))
def test_any_text_is_read_or_refused(small: Catalogue, text: str) -> None:
    try:
        reading = decode(small, text)
    except BadInput:
        return
    assert any(segment.place == "number" for segment in reading.segments)


def test_every_code_of_the_dataset_is_read_and_found(catalogue: Catalogue) -> None:
    for release in catalogue.releases.values():
        for claim in release.codes:
            reading = decode(catalogue, claim.value.text)
            assert release in reading.exact
            assert release not in reading.nearest


@pytest.mark.parametrize(
    "text",
    ["NB M2002RDA", "New Balance m2002rda", "M2002RDA 9.5", "M2002RDA D US 9.5", "M2002RDA EU 43"],
)
def test_what_else_stands_on_a_box_is_no_code(text: str, catalogue: Catalogue) -> None:
    assert [release.id for release in decode(catalogue, text).exact] == ["2002r/rain-cloud"]


def test_a_width_of_children_is_one(catalogue: Catalogue) -> None:
    assert [s.text for s in decode(catalogue, "ML574EGG M").segments][-1] == "M"
