"""What people see, held by golden files of a small dataset that does not change."""

from collections.abc import Callable

import pytest
from rich.cells import cell_len

from sneakerdex.render.terminal import chart, theme
from sneakerdex.views.shapes import Lane, Span
from tests.conftest import SMALL, Run

Golden = Callable[[str, str], None]

SHOWN = {
    "show-model": "show 2002R --sources",
    "show-release": "show M2002RDA",
    "show-collaborator": "show ALD",
    "show-person": "show Andrew Nyssen",
    "show-technology": "show ABZORB",
    "show-pack": "show Protection Pack",
    "show-event": "show event:founding",
    "show-guide": "show guide:2002r-sizing",
    "show-source": "sources gazette/pack",
    "timeline": "timeline",
    "timeline-models": "timeline 2002 2002R --sources",
    "releases": "releases",
    "models": "models",
    "collaborators": "collaborators",
    "search": "search suede",
    "sources": "sources",
    "timeline-years": "timeline --zoom years",
    "timeline-months": "timeline --zoom months",
    "timeline-calendar": "timeline --year 2024 --zoom calendar",
    "compare": "compare 2002 2002R",
    "compare-diff": "compare M2002RDA 2002r/ald --diff --sources",
    "lineage": "lineage 2002R",
    "lineage-path": "lineage --path 2002 2002R",
    "decode": "decode m2002gr 2e",
    "decode-unknown": "decode XYZ9999QQ",
    "care": "care 2002R",
    "size": "size 2002R --us 9",
    "size-charts": "size",
    "why": "why 2002R debut",
    "tech": "tech",
    "people": "people",
    "asof": "asof 2021-08-21 --possible",
    "today": "today --date 2025-09-12",
    "stats": "stats",
    "stats-prices": "stats prices",
    "facts": "facts 2002R",
    "facts-disputed": "facts --disputed",
    "coverage": "coverage",
    "coverage-by-year": "coverage --by year",
}


@pytest.mark.parametrize("columns", [60, 100, 160])
@pytest.mark.parametrize("name", SHOWN)
def test_a_terminal(name: str, columns: int, golden: Golden, run: Run) -> None:
    result = run(*SHOWN[name].split(), "--format", "table", columns=columns, data=SMALL)
    assert result.exit_code == (name == "decode-unknown")
    golden(f"{name}-{columns}.txt", result.stdout)


@pytest.mark.parametrize("format_", ["aloud", "plain", "json", "csv", "md"])
@pytest.mark.parametrize("name", ["show-model", "show-release", "timeline", "releases"])
def test_the_other_formats(name: str, format_: str, golden: Golden, run: Run) -> None:
    result = run(*SHOWN[name].split(), "--format", format_, data=SMALL)
    golden(f"{name}.{format_.replace('plain', 'tsv')}", result.stdout)


@pytest.mark.parametrize("name", ["show-model", "show-release", "timeline-models"])
def test_colour(name: str, golden: Golden, run: Run) -> None:
    words = ["--ansi", "always", *SHOWN[name].split(), "--format", "table"]
    result = run(*words, data=SMALL, COLORTERM="", TERM="xterm-256color")
    assert "\x1b[" in result.stdout
    golden(f"{name}-colour.txt", result.stdout)


@pytest.mark.parametrize(
    ("flags", "env", "coloured"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--ansi", "always"], {"NO_COLOR": "1"}, True),
        (["--ansi", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_the_order_of_colour_settings(
    flags: list[str], env: dict[str, str], coloured: bool, run: Run
) -> None:
    words = [*flags, "show", "2002R", "--format", "table"]
    text = run(*words, data=SMALL, TERM="xterm-256color", **env).stdout
    assert ("\x1b[33m" in text or "\x1b[36m" in text or "\x1b[1;36m" in text) is coloured


SIGNS = theme.signs("utf-8")


@pytest.mark.parametrize(
    ("span", "drawn"),
    [
        (Span(2000, 2000, ((2000, 2005),), 2005, True), "●━━━━○"),
        (Span(2000, 2000, ((2000, 2005),), 2009, False), "●━━━━━╌╌╌╌"),
        (Span(2000, 2003, ((2003, 2005),), 2009, False), "●░░━━━╌╌╌╌"),
        (Span(2000, 2000, (), 2009, False), "●╌╌╌╌╌╌╌╌╌"),
        (Span(2000, 2000, ((2000, 2001), (2005, 2007)), 2009, False), "●━╌╌╌━━━╌╌"),
        (Span(2000, 2000, ((2000, 2000),), 2006, True), "●╌╌╌╌╌○"),
        (Span(2004, 2004, ((2004, 2004),), 2004, False), "    ●"),
    ],
)
def test_a_life_is_drawn_as_far_as_the_evidence_goes(span: Span, drawn: str) -> None:
    scale = chart.Axis(2000, 2010, 10)
    assert chart.bar(Lane("", (span,)), scale, SIGNS) == drawn


@pytest.mark.parametrize("width", [20, 44, 94])
@pytest.mark.parametrize("span", [(1976, 2026), (2019, 2021), (1906, 2026), (2020, 2021)])
def test_years_on_the_axis_never_touch(width: int, span: tuple[int, int]) -> None:
    _, labels = chart.ticks(chart.Axis(*span, width), SIGNS)
    years = [int(year) for year in labels.split()]
    assert len(labels) <= width
    assert years == sorted(years)
    assert all(len(year) == 4 for year in labels.split())


def test_old_code_pages_get_letters_for_signs() -> None:
    assert theme.signs("ascii").ascii
    assert theme.signs("cp1252").ascii
    assert theme.signs("no-such-encoding").ascii
    assert not theme.signs("utf-8").ascii


@pytest.mark.parametrize("columns", [1, 8, 39])
@pytest.mark.parametrize("words", ["show 2002R", "timeline 2002 2002R", "releases", "sources"])
def test_a_tiny_terminal_gets_forty_columns(columns: int, words: str, run: Run) -> None:
    tiny = run(*words.split(), "--format", "table", columns=columns, data=SMALL)
    assert tiny.exit_code == 0
    assert tiny.stdout == run(*words.split(), "--format", "table", columns=40, data=SMALL).stdout


def test_no_id_is_cut_where_it_does_not_fit(run: Run) -> None:
    """The longest source ids are wider than 40 columns; they are folded, not shortened."""
    text = run("sources", "--format", "table", columns=40).stdout
    folded = text.replace("\n", "").replace(" ", "")
    for line in run("sources", "--format", "plain").stdout.splitlines():
        assert line.split("\t")[0] in folded


def test_what_found_no_room_is_named_after_the_table_in_whole_words(run: Run) -> None:
    result = run("releases", "--format", "table", columns=60, data=SMALL)
    assert result.output == result.stdout + result.stderr
    assert result.stderr.startswith("Not shown at this width: Price, Colors")
    assert all(len(line) <= 60 for line in result.stderr.splitlines())
    assert "(--format plain has every column)." in " ".join(result.stderr.split())
    assert run("releases", "--format", "plain", columns=60, data=SMALL).stderr == ""


def test_what_cannot_stand_side_by_side_stands_below_each_other(run: Run) -> None:
    text = run("compare", "990v3", "990v4", "990v5", "990v6", "-f", "table", columns=40).stdout
    assert "    990v3  running" in text
    assert all(cell_len(line) <= 40 for line in text.splitlines())
