"""Statements: one for each question that a record answers, with independent witnesses."""

import json
import shlex

import pytest

from sneakerdex.catalogue import Catalogue
from sneakerdex.model import Record
from sneakerdex.statements import Statement, statements
from tests.conftest import SMALL, Run


def said(catalogue: Catalogue, record: Record, name: str) -> list[Statement]:
    """What a record says of one property."""
    return [one for one in statements(catalogue, [record]) if one.property == name]


def test_a_fact_is_one_statement_however_many_claims_it_has(small: Catalogue) -> None:
    (debut,) = said(small, small.models["2002r"], "debut")
    assert debut.disputed
    assert len(debut.fact.claims) == 3
    assert debut.witnesses == 1


def test_each_item_of_a_list_is_a_statement(small: Catalogue) -> None:
    assert len(said(small, small.models["2002r"], "materials")) == 2


def test_each_drop_states_its_own_date(small: Catalogue) -> None:
    dates = said(small, small.releases["2002r/rain-cloud"], "date")
    assert [one.fact.value.edtf for one in dates] == ["2021-08", "2021-08-21"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("--disputed", [("2002r", "debut"), ("founding", "date")]),
        ("2002R -p debut", [("2002r", "debut")]),
        ("2002R --property 'Debut Price'", [("2002r", "debut_price")]),
        ("2002R -p fit -w 1", []),
        ("2002R -p fit -w 2", [("2002r", "fit")]),
        ("--property founded", [("new-balance", "founded"), ("aime-leon-dore", "founded")]),
    ],
)
def test_what_is_asked_for(words: str, expected: list[tuple[str, str]], run: Run) -> None:
    result = run("facts", *shlex.split(words), "--format", "json", data=SMALL)
    rows = json.loads(result.stdout)
    assert sorted((row["id"], row["property"]) for row in rows) == sorted(expected)
    assert result.exit_code == (0 if expected else 1)


def test_an_unknown_property_is_bad_input(run: Run) -> None:
    result = run("facts", "-p", "debt", data=SMALL)
    assert result.exit_code == 2
    assert result.stderr.startswith("No fact is called 'debt'; there are advice, codes,")
