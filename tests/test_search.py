"""Search finds every mention, whatever its spelling, and ranks names above remarks."""

import pytest

from sneakerdex.catalogue import Catalogue
from sneakerdex.find import reference
from sneakerdex.search import search


def found(catalogue: Catalogue, text: str) -> list[tuple[str, str]]:
    return [(reference(hit.record), hit.field) for hit in search(catalogue, text)]


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
    hits = search(catalogue, "kith")
    assert reference(hits[0].record) == "collaborator:kith"
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
