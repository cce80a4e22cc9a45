"""Each rule finds its own bad example, and leaves the good dataset alone."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from sneakerdex import checks, dataset
from sneakerdex.catalogue import Catalogue
from tests.conftest import SMALL

Spoil = Callable[..., list[str]]

# For each rule: the file to change, what to replace by what, and what the rule then says.
BAD_EXAMPLES: dict[str, tuple[str, str, str, str]] = {
    "unsourced": (
        "people.toml", 'summary = "Thought of the torn edges."\nsources = ["gazette/pack"]',
        "sources = []", "people.toml: yue-wu: has no sources",
    ),
    "denylisted": (
        "sources/gazette.toml", "https://gazette.example/pack", "https://www.winenfood.com/pack",
        "sources/gazette.toml: pack: winenfood.com is on the denylist: machine-written",
    ),
    "padded": (
        "models/2002r.toml", 'date = "2020-09-12"', 'date = "2020-09-01"',
        "models/2002r.toml: releases.grey: date: 2020-09-01 looks padded (write 2020-09,",
    ),
    "first-days": (
        "models/2002r.toml", '{ date = "2024-02-03", price = "22000 JPY", region = "JP" }',
        '{ date = "2024-02-01" }, { date = "2024-03-01" }, { date = "2024-04-01" }',
        "sources/gazette.toml: pack: 3 of its 5 days are the first of a month",
    ),
    "duplicate-colorways": (
        "models/2002r.toml", 'colors = ["navy"]', 'colors = ["Phantom", "rain cloud"]',
        "releases.unknown: looks like 2002r/rain-cloud: same colors and year",
    ),
    "mixed-spellings": (
        "models/2002r.toml", 'colors = ["navy"]', 'colors = ["Grey"]',
        "releases.unknown: colors: 'Grey' is 'grey' elsewhere (choose one)",
    ),
    "idle-collaborators": (
        "models/2002r.toml", 'collaborators = ["mita-sneakers"]\n', "",
        "collaborators.toml: mita-sneakers: made nothing",
    ),
    "unpainted": (
        "models/2002r.toml", 'colors = ["navy"]', 'colors = ["Dark Navy"]',
        "colors: 'Dark Navy' is not in colors.toml (add dark-navy = ",
    ),
    "bare-codes": (
        "models/2002r.toml", '"ML2002RA"', '"ML2002"',
        "releases.grey: codes: ML2002 is only the model's number (leave it out,",
    ),
    "jumbled-charts": (
        "charts.toml", 'us = "9.5"', 'us = "8.5"',
        "charts.toml: men: us: 8.5 follows 9 (put it in order)",
    ),
    "out-of-order": (
        "models/2002.toml", 'discontinued = "[2012,2013]"', 'discontinued = "2009"',
        "models/2002.toml: 2002: discontinued is before debut",
    ),
    "premature": (
        "models/2002.toml", 'date = "2010"', 'date = "2009-05"',
        "models/2002.toml: releases.grey: 2009-05 is before its model's debut",
    ),
    "duplicate-codes": (
        "models/2002r.toml", '"ML2002RA"', '"m-2002 gr"',
        "releases.grey: style code m-2002 gr is also on 2002/grey",
    ),
    "duplicate-names": (
        "people.toml", 'name = "Yue Wu"', 'name = "Teddy Santís"',
        "people.toml: yue-wu: has the same name as teddy-santis",
    ),
    "wordy-names": (
        "models/2002r.toml", 'name = "Kuro"', 'name = "Mita Sneakers Kuro"',
        "releases.mita: name repeats 'mita sneakers'",
    ),
    "odd-regions": (
        "models/2002r.toml", 'region = "JP", channel', 'region = "Japan?", channel',
        "releases.rain-cloud: 'Japan?' is no region",
    ),
    "unexplained": (
        "events.toml", ', why = "the maker\'s own account"', "",
        "events.toml: founding: date: sources differ (add why",
    ),
    "rival-origins": (
        "models/2002r.toml", 'lineage = [{ revival_of = "2002", by = ["gazette/pack"] }]',
        'lineage = [{ sole_from = "2002" }, { sole_from = "2002r" }]',
        "models/2002r.toml: 2002r: sole_from: sources differ",
    ),
    "unused-sources": (
        "sources/museum.toml", "[catalogue]",
        '[unread]\ntitle = "A page"\n\n[catalogue]', "museum.toml: unread: nothing rests on it",
    ),
    "repeated-pages": (
        "sources/gazette.toml", "https://gazette.example/sizes", "https://www.gazette.example/pack/",
        "sources/gazette.toml: sizes: is the same page as gazette/pack",
    ),
    "split-publishers": (
        "sources/museum.toml", 'publisher = "Museum of Running"', 'publisher = "The Gazette"',
        "museum.toml: catalogue: The Gazette has sources/gazette.toml already",
    ),
}  # fmt: skip


@pytest.fixture
def spoil(tmp_path: Path) -> Spoil:
    """The problems of the small dataset after one text in one file is replaced."""

    def problems(file: str, old: str, new: str, rule: str = "") -> list[str]:
        folder = tmp_path / "data"
        copytree(SMALL, folder)
        text = (folder / file).read_text("utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), "utf-8")
        catalogue, found = dataset.read(folder)
        if rule and not found:
            (only,) = (one for one in checks.RULES if one.name == rule)
            return [str(problem) for problem in only.breaches(catalogue)]
        return [str(problem) for problem in found or checks.check(catalogue)]

    return problems


@pytest.mark.parametrize("rule", BAD_EXAMPLES)
def test_a_rule_finds_its_bad_example(rule: str, spoil: Spoil) -> None:
    file, old, new, message = BAD_EXAMPLES[rule]
    assert any(message in problem for problem in spoil(file, old, new, rule))


def test_every_rule_has_a_bad_example_and_a_reason() -> None:
    assert {rule.name for rule in checks.RULES} == BAD_EXAMPLES.keys()
    assert all(rule.why for rule in checks.RULES)


def test_a_box_of_a_release_is_found(spoil: Spoil) -> None:
    assert spoil("boxes.toml", "[m2002rzz]", "[m2002gr]") == [
        "boxes.toml: m2002gr: is the style code of 2002/grey (remove it from boxes.toml)"
    ]


def test_a_dangling_id_is_found(spoil: Spoil) -> None:
    problems = spoil("models/2002r.toml", 'pack = "protection-pack"', 'pack = "lost-pack"')
    assert problems == [
        "models/2002r.toml: releases.rain-cloud: pack: there is no 'lost-pack' in packs "
        "(add it to data/packs or correct the id)"
    ]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("models/2002r.toml", 'by = ["gazette/pack"] }]', 'by = ["gazette/gone"] }]'),
        ("models/2002r.toml", 'midsole = ["abzorb"]', 'midsole = ["foam"]'),
        ("models/2002.toml", 'is = "andrew-nyssen"', 'is = "nobody"'),
        ("models/2002r.toml", 'revival_of = "2002"', 'revival_of = "2001"'),
        ("events.toml", 'models = ["2002r"]', 'models = ["2003"]'),
        ("sources/gazette.toml", '"museum/catalogue"', '"museum/lost"'),
    ],
)
def test_links_are_found_wherever_they_hide(file: str, old: str, new: str, spoil: Spoil) -> None:
    assert any("there is no" in problem for problem in spoil(file, old, new))


def test_a_first_of_the_month_with_a_note_is_believed(spoil: Spoil) -> None:
    noted = 'date = { is = "2020-09-01", note = "the first, in print" }'
    assert spoil("models/2002r.toml", 'date = "2020-09-12"', noted) == []


def test_the_real_dataset_breaks_no_rule(catalogue: Catalogue) -> None:
    assert [str(problem) for problem in checks.check(catalogue)] == []
