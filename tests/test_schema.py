"""A TOML table becomes a record, or every one of its problems is named."""

import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import tomli

from sneakerdex import dataset
from sneakerdex.claims import Claim, Edge, Fact, Money, SourceId, StyleCode, Use
from sneakerdex.errors import Problem
from sneakerdex.model import Model, Release, Source
from sneakerdex.nouns import KINDS
from sneakerdex.schema import decode
from tests.conftest import ROOT

MODEL = {"name": "2002", "kind": "running", "sources": ["museum/catalogue"]}


def model(**more: Any) -> tuple[Model | None, list[str]]:
    problems: list[Problem] = []
    made = decode(Model, {**MODEL, **more}, {"id": "2002"}, "models/2002.toml", "2002", problems)
    return made, [str(problem) for problem in problems]


def test_the_three_forms_of_a_fact() -> None:
    by = (SourceId("museum/catalogue"),)
    plain, _ = model(debut_price="250 USD")
    witnessed, _ = model(debut_price={"is": "250 USD", "by": ["a/b"], "note": "in print"})
    rivals, _ = model(debut_price=[{"is": "250 USD", "why": "older"}, "240 USD"])
    assert plain
    assert witnessed
    assert rivals
    assert plain.debut_price == Fact((Claim(Money(250, "USD"), by),))
    assert witnessed.debut_price == Fact(
        (Claim(Money(250, "USD"), (SourceId("a/b"),), note="in print"),)
    )
    assert rivals.debut_price
    assert [claim.value.amount for claim in rivals.debut_price.rivals] == [240]


def test_lineage_technologies_and_codes() -> None:
    made, problems = model(
        lineage=[{"sole_from": "1906", "by": ["a/b"]}],
        technologies={"midsole": ["abzorb", {"is": "n-ergy", "by": ["a/b"]}]},
    )
    assert not problems
    assert made
    assert made.lineage == (
        Claim(Edge("sole_from", made.lineage[0].value.target), (SourceId("a/b"),)),
    )
    assert [claim.value for claim in made.technologies] == [
        Use(made.technologies[0].value.technology, "midsole"),
        Use(made.technologies[1].value.technology, "midsole"),
    ]
    assert StyleCode(("M1500 KWG", "1500KWG")).key == "M1500KWG"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"colour": "red"}, "colour: unknown key; known are"),
        ({"id": "x"}, "id: unknown key"),
        ({"name": 2002}, "name: 2002 is not text; put it in quotes"),
        ({"name": " "}, "name: the text is empty; leave the key out"),
        ({"kind": "flying"}, "kind: 'flying' is none of running, trail"),
        ({"debut": "21 August 2021"}, "debut: '21 August 2021' is not a date: write 2021"),
        ({"debut": "2021-02-30"}, "debut: '2021-02-30': February 2021 has no day 30"),
        ({"debut": []}, "debut: the list is empty; leave the key out"),
        ({"debut": {"by": ["a/b"]}}, "debut: a claim needs `is`"),
        (
            {"debut": [{"is": "2021", "rank": "deprecated"}]},
            "debut: the preferred claim comes first",
        ),
        (
            {"debut": ["2021", {"is": "2020", "rank": "preferred"}]},
            "debut: the preferred claim comes first",
        ),
        ({"debut": {"is": "2021", "bye": []}}, "debut: unknown key 'bye'; known are by, is"),
        ({"debut": {"is": "2021", "rank": "best"}}, "'best' is none of preferred"),
        ({"debut_price": "$250"}, "debut_price: '$250' is not a price; write it as 150 USD"),
        ({"made_in": "USA"}, "made_in: 'USA' is not a list; put it in [ ]"),
        ({"series": "99X"}, "series: '99X' is not an id; ids are lower-case"),
        ({"lineage": ["1906"]}, "lineage: a step of the lineage is written"),
        ({"lineage": [{"by": ["a/b"]}]}, "lineage: a step of the lineage names one of"),
        ({"technologies": ["abzorb"]}, "technologies: technologies are written by place"),
        ({"technologies": {"sole": ["abzorb"]}}, "technologies: 'sole' is none of midsole"),
        ({"designers": [{"is": "x", "role": "king"}]}, "designers: 'king' is none of lead"),
    ],
)
def test_a_wrong_value_is_named_with_its_mend(wrong: dict[str, Any], message: str) -> None:
    made, problems = model(**wrong)
    assert made is None
    assert len(problems) == 1
    assert message in problems[0]
    assert problems[0].startswith("models/2002.toml: 2002: ")


def test_all_problems_of_a_record_are_found_at_once() -> None:
    problems: list[Problem] = []
    made = decode(Model, {"kind": "x", "debut": "y"}, {"id": "a"}, "a.toml", "a", problems)
    assert made is None
    assert [problem.message.split(":")[0].split(" ")[0] for problem in problems] == [
        "kind", "debut", "name", "sources",
    ]  # fmt: skip


def test_a_drop_cites_its_own_sources_or_those_of_its_release() -> None:
    table = {
        "kind": "general",
        "sources": ["a/b"],
        "drops": [{"date": "2021"}, {"date": "2022", "by": ["c/d"]}],
    }
    problems: list[Problem] = []
    release = decode(Release, table, {"id": "m/r", "model": "m"}, "f", "r", problems)
    assert not problems
    assert release
    assert [drop.date and drop.date.claims[0].by for drop in release.drops] == [("a/b",), ("c/d",)]


def guide_records() -> list[tuple[str, str, dict[str, Any]]]:
    """Each record that data/README.md shows, with the file it stands for."""
    found = []
    for block in re.findall(
        r"```toml\n(# file: .*?)```", (ROOT / "data/README.md").read_text("utf-8"), re.S
    ):
        name = re.match(r"# file: (\S+)", block)
        assert name
        found.append((name[1], block, tomli.loads(block)))
    return found


def test_the_guide_shows_every_noun_and_every_record_of_it_is_sound(tmp_path: Path) -> None:
    """A contributor who copies from data/README.md starts from records that decode."""
    shelves = set()
    for name, block, _ in guide_records():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(block.replace('["…"]', '["highsnobiety/shoe-palace-2002r"]'), "utf-8")
        shelves.add(name.split("/")[0].removesuffix(".toml"))
    for name in ("dataset.toml", "denylist.toml", "colors.toml"):
        (tmp_path / name).write_bytes((ROOT / "data" / name).read_bytes())
    _, problems = dataset.read(tmp_path)
    assert [str(p) for p in problems if "there is no" not in p.message] == []
    assert shelves == set(KINDS) - {"releases"}


def test_the_guide_names_every_key() -> None:
    guide = (ROOT / "data/README.md").read_text("utf-8")
    for kind in KINDS.values():
        for field in fields(kind):
            if field.name not in {"id", "brand"}:
                assert re.search(rf"\b{field.name}\b", guide), f"{kind.__name__}.{field.name}"


def test_what_a_publisher_says_holds_for_its_pages(small: Any) -> None:
    page = small.sources["gazette/sizes"]
    assert isinstance(page, Source)
    assert (page.publisher, page.kind, page.grade) == ("Gazette", "magazine", "B")
