"""Sizes convert by the charts and nothing else."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex import sizing
from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.vocabulary import SizeSystem
from tests.conftest import SMALL, Run


@pytest.mark.parametrize("text", ["42.5", "42,5", "42½", " 42.5 ", "42.50"])
def test_a_half_is_read_however_it_is_written(text: str, small: Catalogue) -> None:
    rows = sizing.converted(sizing.charts(small, "men"), "eu", text)
    assert [(chart.id, size.us) for chart, size in rows] == [("men", "9")]


def test_a_size_is_looked_up_in_every_chart(small: Catalogue) -> None:
    rows = sizing.converted(sizing.charts(small, None), "us", "9")
    assert [(chart.id, size.eu) for chart, size in rows] == [("men", "42.5"), ("women", "40.5")]


def test_a_size_that_is_not_printed_is_not_found(small: Catalogue) -> None:
    with pytest.raises(NothingFound, match=r"No cm 27\.5 .*: the nearest is 27\."):
        sizing.converted(sizing.charts(small, "men"), "cm", "27.5")
    with pytest.raises(NothingFound, match=r"No EU 42 .*: the nearest is 41\.5 or 42\.5\."):
        sizing.converted(sizing.charts(small, None), "eu", "42")


@pytest.mark.parametrize("text", ["x", "", "9 or 10", "9-10", "nan", "inf"])
def test_what_is_no_number_is_said(text: str, small: Catalogue) -> None:
    with pytest.raises(BadInput, match="is no size"):
        sizing.converted(sizing.charts(small, None), "us", text)


def test_an_unknown_chart_names_those_there_are(small: Catalogue) -> None:
    with pytest.raises(BadInput, match="There is no chart 'kids'; there are men, women"):
        sizing.charts(small, "kids")


@given(st.data())
def test_every_row_converts_there_and_back(catalogue: Catalogue, data: st.DataObject) -> None:
    chart = data.draw(st.sampled_from(list(catalogue.charts.values())))
    size = data.draw(st.sampled_from(chart.rows))
    systems: tuple[SizeSystem, ...] = get_args(SizeSystem)
    for system in systems:
        if value := getattr(size, system):
            assert (chart, size) in sizing.converted([chart], system, value)


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["--us", "9", "--eu", "42"], 2, "Two sizes are one too many"),
        (
            ["2002R", "--us", "99"],
            1,
            "No US 99 in New Balance's 2 charts here: the nearest is 9.5.",
        ),
        (["2002"], 1, "Nothing is recorded here of how the 2002 fits; --us 9 converts a size."),
        (["nothing-of-the-kind"], 1, "There is no record called 'nothing-of-the-kind'"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence(
    words: list[str], code: int, message: str, run: Run
) -> None:
    result = run("size", *words, data=SMALL)
    assert (result.exit_code, result.stdout) == (code, "")
    assert message in result.stderr
