"""Search finds every mention, whatever its spelling, and ranks names above remarks."""

from pathlib import Path

import pytest

from sneakerdex import dataset, filters
from sneakerdex.catalogue import Catalogue
from sneakerdex.filters import Wanted
from sneakerdex.find import reference
from sneakerdex.search import narrowed, query, search, spelled
from sneakerdex.views import shipped
from sneakerdex.views.hits import snippet
from tests.conftest import SMALL


def found(catalogue: Catalogue, text: str) -> list[tuple[str, str]]:
    return [(reference(hit.record), hit.field) for hit in search(catalogue, query(text.split()))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2002r", ("model:2002r", "name")),
        ("rain cloud", ("2002r/rain-cloud", "name")),
        ("m2002rda", ("2002r/rain-cloud", "style code")),
        ("teal", ("2002r/ald", "colors")),
        ("aime", ("collaborator:aime-leon-dore", "name")),
        ("santis teal", ("2002r/ald", "people")),
        ("gore tex", ("technology:gore-tex", "name")),
        ("goretex kuro", ("2002r/mita", "name")),
        ("2002 r kuro", ("2002r/mita", "name")),
        ("goretex", ("technology:gore-tex", "name")),
        ("luxury", ("model:2002", "summary")),
        ("half a size", ("guide:2002r-sizing", "advice")),
        ("misprint", ("model:2002r", "note")),
        ("workshop arch", ("event:founding", "name")),
        ("ミタ", ("collaborator:mita-sneakers", "alias")),
    ],
)
def test_the_first_hit_and_where_it_is(
    text: str, expected: tuple[str, str], small: Catalogue
) -> None:
    assert found(small, text)[0] == expected


def test_every_word_must_occur(small: Catalogue) -> None:
    assert found(small, "teal nyssen") == []


@pytest.mark.parametrize("text", ["", "  ", "!!", "zebra"])
def test_nothing_is_found_for_nothing(text: str, small: Catalogue) -> None:
    assert found(small, text) == []


def test_a_name_outranks_a_remark(catalogue: Catalogue) -> None:
    hits = search(catalogue, query(["kith"]))
    assert reference(hits[0].record) == "collaborator:kith"
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_a_phrase_must_stand_as_it_is(small: Catalogue) -> None:
    def hits(*texts: str) -> list[str]:
        return [hit.record.id for hit in search(small, query(texts))]

    assert hits("light suede over") == ["2002r/rain-cloud"]
    assert hits("suede light") == []
    assert hits("suede", "light") == ["2002r/rain-cloud"]
    assert hits("light suede ove") == ["2002r/rain-cloud"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["grey", "year:2020"], ["2002r/grey"]),
        (["grey", "made:asia"], ["2002r/grey"]),
        (["suede", "with:ald"], ["2002r"]),
        (["made:usa"], ["2002/grey", "2002r/ald", "2002"]),
        (["code:m2002"], ["2002/grey", "2002r/rain-cloud", "2002r/mita", "m2002rzz"]),
        (["navy", "with:mita"], ["m2002rzz"]),
    ],
)
def test_filters_narrow_what_is_found(
    words: list[str], expected: list[str], small: Catalogue
) -> None:
    values, texts = filters.split(words)
    hits = search(small, query(texts)) if texts else None
    found, _ = narrowed(small, hits, Wanted(values))
    assert [hit.record.id for hit in found] == expected


def test_a_slip_of_the_pen_gets_the_word_that_was_meant(small: Catalogue) -> None:
    assert spelled(small, query(["teel"])) == "teal"
    assert spelled(small, query(["santis", "teel"])) == "santis teal"
    assert spelled(small, query(["zzzzzz"])) == ""


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("short", "x", "short"),
        ("a " * 60 + "needle " + "b " * 60, "needle", "…" + "a " * 11 + "needle " + "b " * 20),
        ("needle " + "b " * 60, "needle", "needle " + "b " * 31),
    ],
)
def test_a_snippet_shows_the_match(text: str, words: str, shown: str) -> None:
    found = snippet(text, query([words]))
    assert words in found or text == "short"
    assert len(found) <= 72
    assert found.strip("…") in text
    assert found.startswith(shown[:3])


@pytest.mark.parametrize("text", ["grey", "santis teal", "gore tex", "half a size", "misprint"])
def test_the_compiled_dataset_finds_the_same(text: str, small: Catalogue, tmp_path: Path) -> None:
    for name, lines in dataset.compiled(SMALL, shipped.lines).items():
        (tmp_path / name).write_bytes(lines.encode())
    installed = dataset.read_compiled(tmp_path)
    assert search(installed, query(text.split())) == search(small, query(text.split()))
