"""Lineage: every documented step, none twice, and the shortest way between two shoes."""

from dataclasses import replace

import pytest

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Edge, ModelId
from sneakerdex.families import Step, ancestors, descendants, path
from tests.conftest import Run


def names(steps: list[Step]) -> list[str]:
    return [f"{'  ' * step.depth}{step.model.name}" for step in steps]


def test_ancestors_of_ancestors_stand_deeper(catalogue: Catalogue) -> None:
    told = names(ancestors(catalogue, catalogue.models["2002r"]))
    assert told == ["2002", "  2001", "    2000", "  1906", "860v2"]


@pytest.mark.parametrize("model", ["990", "574", "1500", "9060", "x-90"])
def test_no_branch_is_told_twice(model: str, catalogue: Catalogue) -> None:
    """A model that stands in two places leads on in one of them only."""
    for walk in (ancestors, descendants):
        steps = walk(catalogue, catalogue.models[model])
        told = [step.model.id for step in steps if not step.repeated]
        leading = [id_ for id_ in told if walk(catalogue, catalogue.models[id_])]
        assert len(leading) == len(set(leading))


def test_a_path_is_a_chain_of_neighbours(catalogue: Catalogue) -> None:
    models = catalogue.models
    steps = path(catalogue, models["9060"], models["1906r"])
    assert [step.model.id for step in steps] == ["860v2", "1906r"]
    here = models["9060"]
    for step in steps:
        assert step.claims
        for claim in step.claims:
            assert claim.value.target == (step.model.id if step.up else here.id)
        here = step.model


def test_a_path_is_as_short_in_both_directions(catalogue: Catalogue) -> None:
    one, other = catalogue.models["2000"], catalogue.models["1906l"]
    assert len(path(catalogue, one, other)) == len(path(catalogue, other, one)) > 0


def test_a_rejected_step_is_shown_but_not_taken(small: Catalogue) -> None:
    """The 2002R comes from the 2002, that from nothing; a rejected step leads on to nothing."""
    wrong = Claim(Edge("successor_of", ModelId("2002")), (), "deprecated", "a mix-up")
    heir = replace(small.models["2002r"], id="2003", name="2003", lineage=(wrong,))
    below = replace(wrong, value=Edge("derived_from", ModelId("2003")), rank="normal")
    last = replace(heir, id="2004", name="2004", lineage=(below,))
    models = {**small.models, "2003": heir, "2004": last}
    family = replace(small, models=models)
    assert path(family, heir, small.models["2002"]) == []
    assert names(ancestors(family, last)) == ["2003", "  2002"]
    assert [step.model.id for step in ancestors(family, heir)] == ["2002"]


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        ("2002 2002R", 2, "This takes one model."),
        ("--path 2002", 2, "This takes two models"),
        ("--path 2002 2002", 2, "A path needs two different models."),
        ("1001", 1, "There is no model called '1001'"),
        ("Kith", 1, "'Kith' is a collaborator; wanted is a model."),
        ("--path T500 990v6", 1, "No documented path leads from T500 to 990v6."),
    ],
)
def test_what_cannot_be_answered(words: str, code: int, message: str, run: Run) -> None:
    result = run("lineage", *words.split())
    assert (result.exit_code, result.stdout) == (code, "")
    assert message in result.stderr
