"""Whether a model was on sale: as sure as its dates are, and no surer."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Fact
from sneakerdex.dates import parse
from sneakerdex.lives import on_sale
from sneakerdex.views.lanes import lane


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2009-12-31", "no"),
        ("2010-06-01", "possibly"),  # it came in 2010, nobody says when
        ("2010-12-31", "yes"),
        ("2011-12-31", "yes"),
        ("2012-06-01", "possibly"),  # it went in 2012 or 2013
        ("2014-01-01", "no"),
    ],
)
def test_a_life_with_an_end(day: str, answer: str, small: Catalogue) -> None:
    assert on_sale(small, small.models["2002"], day) == answer


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2020-08-31", "no"),
        ("2020-09-05", "possibly"),
        ("2020-09-12", "yes"),  # a release of that day, whatever the rival claim says
        ("2024-02-03", "yes"),
        ("2024-02-04", "possibly"),  # no end is recorded, and no later evidence
    ],
)
def test_a_life_without_an_end(day: str, answer: str, small: Catalogue) -> None:
    assert on_sale(small, small.models["2002r"], day) == answer


@pytest.mark.parametrize(
    ("day", "answer"),
    [("2013-06-01", "possibly"), ("2016-01-01", "no"), ("2018-03-01", "possibly")],
)
def test_between_two_lives_it_was_gone(day: str, answer: str, small: Catalogue) -> None:
    back = Fact((Claim(parse("2018-03"), ()),))
    model = replace(small.models["2002"], revived=back)
    assert on_sale(small, model, day) == answer


def test_without_a_debut_nothing_is_known(small: Catalogue) -> None:
    assert on_sale(small, replace(small.models["2002"], debut=None), "2011-01-01") == "no"


@given(day=st.dates(date(1960, 1, 1), date(2027, 1, 1)), data=st.data())
def test_a_line_is_solid_where_the_answer_is_yes(
    day: date, data: st.DataObject, catalogue: Catalogue
) -> None:
    """What is drawn and what `asof` says are one rule."""
    model = data.draw(st.sampled_from(list(catalogue.models.values())))
    told = on_sale(catalogue, model, day.isoformat())
    drawn = lane(catalogue, model, catalogue.date)
    year = day.year + (day.month - 1) / 12 + (day.day - 1) / 372
    stretches = [s for span in drawn.spans for s in span.sure] if drawn else []
    if told == "yes":
        assert any(start <= year <= end for start, end in stretches)
    if told == "no" and drawn:
        debuts = {span.start for span in drawn.spans}
        assert not any(start < year < end and start not in debuts for start, end in stretches)
