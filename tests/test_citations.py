"""Footnotes in each style, for a page that says much and one that says little."""

import json
from dataclasses import replace

from sneakerdex.catalogue import Catalogue
from sneakerdex.views import citations
from tests.conftest import SMALL, Run


def test_each_style_of_a_full_source(small: Catalogue) -> None:
    page = [small.sources["gazette/pack"]]
    assert citations.markdown(page) == (
        "[^1]: A. Reporter, [Torn on purpose](https://gazette.example/pack), Gazette, "
        "2 August 2021, read 1 June 2025"
    )
    assert citations.chicago(page) == (
        "A. Reporter. “Torn on purpose.” Gazette, August 2, 2021. Accessed June 1, 2025. "
        "https://gazette.example/pack."
    )
    assert citations.wikipedia(page) == (
        '<ref name="gazette/pack">{{cite web |author=A. Reporter |title=Torn on purpose '
        "|url=https://gazette.example/pack |website=Gazette |date=2021-08-02 "
        "|access-date=2025-06-01}}</ref>"
    )
    assert citations.bibtex(page).splitlines() == [
        "@online{gazette:pack,",
        "  author       = {A. Reporter},",
        "  title        = {Torn on purpose},",
        "  organization = {Gazette},",
        "  date         = {2021-08-02},",
        "  url          = {https://gazette.example/pack},",
        "  urldate      = {2025-06-01}",
        "}",
    ]
    (item,) = json.loads(citations.csl(page))
    assert item["issued"] == {"date-parts": [[2021, 8, 2]]}
    assert item["author"] == [{"literal": "A. Reporter"}]


def test_what_a_source_does_not_say_is_left_out(small: Catalogue) -> None:
    page = [replace(small.sources["gazette/sizes"], url="")]
    assert citations.markdown(page) == "[^1]: “Which size?”, Gazette, read 1 June 2025"
    assert citations.chicago(page) == "“Which size?” Gazette. Accessed June 1, 2025."
    assert "date" not in citations.wikipedia(page).split("access-date")[0]


def test_signs_of_a_style_are_no_signs_in_a_title(small: Catalogue) -> None:
    odd = [replace(small.sources["gazette/pack"], title="50 % & {more} | #1")]
    assert r"{50 \% \& \{more\} | \#1}" in citations.bibtex(odd)
    assert "50 % & {more} {{!}} #1" in citations.wikipedia(odd)


def test_cite_takes_a_name_a_property_or_a_source(run: Run) -> None:
    def cited(*words: str) -> int:
        return len(json.loads(run("cite", *words, "-f", "json", data=SMALL).stdout))

    assert cited("2002R") == 3
    assert cited("2002R", "fit") == 2
    assert cited("gazette/pack") == 1
    assert run("cite", "2002R", "shoe size", data=SMALL).exit_code == 2
    assert run("cite", "2003R", data=SMALL).exit_code == 1


def test_json_has_a_style_of_its_own(run: Run) -> None:
    result = run("cite", "990", "-s", "bibtex", "-f", "json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "JSON has a style of its own, CSL" in result.stderr
    assert run("cite", "990", "-s", "csl", "-f", "json").exit_code == 0
