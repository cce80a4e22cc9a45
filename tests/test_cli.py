"""The command line as a contract: exit codes, streams, formats, help."""

import csv
import io
import json
import re
import shlex

import pytest
from rich.cells import cell_len

from sneakerdex import __version__, render
from sneakerdex.cli import COMMANDS
from sneakerdex.errors import BadInput
from tests.conftest import SMALL, Run

# One call of every command that answers, for what must hold of all of them.
QUESTIONS = {
    "show": "show 2002R", "decode": "decode M1500BWG", "why": "why 990 debut",
    "compare": "compare 2002 2002R 1906R", "lineage": "lineage 990", "care": "care 2002R",
    "size": "size 2002R --us 9",
    "search": "search kith made:usa", "timeline": "timeline 1000 2002R", "asof": "asof 2012",
    "today": "today --date 2026-05-12", "models": "models", "releases": "releases --limit 200",
    "collabs": "collabs --limit 200", "collaborators": "collaborators", "people": "people",
    "tech": "tech", "sources": "sources --limit 200", "stats": "stats", "random": "random --seed 1",
    "facts": "facts 2002R", "disputes": "disputes", "cite": "cite 2002R", "coverage": "coverage",
}  # fmt: skip

LISTINGS = ("models", "releases", "collabs", "collaborators", "sources", "timeline")
ALL_COMMANDS = [name for names in COMMANDS.values() for name in names]

DATE_KEYS = {"edtf", "earliest", "latest", "precision", "qualifier", "text"}
# The keys promised for each noun. Keys are added, never renamed.
JSON_KEYS = {
    "releases": {
        "id", "model", "name", "nickname", "pack", "style_codes", "collaborators", "kind", "date",
        "prices", "made_in", "colors", "materials", "drops", "summary", "sources",
    },
    "models": {
        "id", "name", "brand", "series", "aliases", "kind", "debut", "debut_price", "discontinued",
        "revived", "made_in", "designers", "technologies", "lineage", "nicknames", "claims",
        "disputed", "summary", "sources",
    },
    "collaborators": {
        "id", "name", "aliases", "kind", "based_in", "founded", "people", "first_collab",
        "releases", "summary", "sources",
    },
    "sources": {"id", "publisher", "kind", "grade", "title", "url", "author", "published", "uses"},
    "timeline": {"date", "kind", "title", "detail", "record", "sources"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["show", "2002R"], 0, ""),
        (["show", "2002RR"], 1, "There is no record called '2002RR'. The nearest names:"),
        (["show", ""], 1, "There is no record called ''"),
        (["show", "x" * 5000], 1, "x…'"),
        (["models", "--sole", "collaborator:ald"], 1, "is a collaborator; wanted is a model"),
        (["releases", "--brand", ""], 2, "it is empty"),
        (["sources", ""], 1, "There is no source called ''"),
        (["search", " "], 2, "There is nothing to search for"),
        (["releases", "--kind", "Sample"], 1, "Nothing matches."),
        (["releases", "--code", "👟"], 2, "'👟' is no beginning of a style code: write M2002RD."),
        (["releases", "--code", "m2002rzz"], 1, "1 shoe known by the box alone: sneakerdex search"),
        (
            ["releases", "--made-in", "Mars"],
            1,
            "No shoe here is made in 'Mars'; there are Asia, USA.",
        ),
        (["show", "👟"], 1, "There is no record called"),
        (["show", "Rain Cloud"], 1, "'Rain Cloud' is the name of 2 records. Ask for one of them:"),
        (["show"], 2, "Missing argument"),
        (["collabs", "--brand", "Kiht"], 1, "There is no"),
        (["collabs", "--year", "1999"], 1, "Nothing matches."),
        (
            ["collabs", "--year", "2022"],
            1,
            "1 more release may match, as far as is known: see --possible",
        ),
        (["releases", "--year", "20021"], 2, "'20021' is not a date: write 2021"),
        (["releases", "--year", "2021", "--from", "2020"], 2, "--year stands alone"),
        (["releases", "--price", "cheap"], 2, "'cheap' is not a price: write 100..150"),
        (["releases", "--kind", "rare"], 2, "There is no kind 'rare': it is one of general"),
        (["releases", "--sort", "hype"], 2, "'hype' is not one of 'date'"),
        (["releases", "--format", "xml"], 2, "'xml' is not one of 'table'"),
        (["releases", "--limit", "0"], 2, "--limit"),
        (["timeline", "--kind", "party"], 2, "There is no kind 'party': it is one of model"),
        (["timeline", "--from", "2030"], 1, "Nothing matches."),
        (["timeline", "2002R", "--from", "2022", "--to", "2022"], 1, "1 more moment may fall"),
        (["search", "zebra"], 1, "Nothing m"),
        (["search"], 2, "Missing argument"),
        (["sources", "gazette/nope"], 1, "There is no source called 'gazette/nope'"),
        (["check", "/nowhere"], 3, "/nowhere: there is no such folder"),
        (["2002R"], 2, "No such command '2002R'. To look it up: sneakerdex show 2002R"),
        (["shwo", "2002R"], 2, "No such command 'shwo'. Did you mean 'show'?"),
        (["--frmat"], 2, "No such option"),
    ],
)
def test_exit_codes_and_messages(words: list[str], code: int, message: str, run: Run) -> None:
    result = run(*words, data=SMALL)
    assert result.exit_code == code
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    if code:
        assert result.stdout == ""


def test_a_shared_name_is_mentioned_on_stderr(run: Run) -> None:
    assert "The same name: series:1000" in run("show", "1000").stderr


@pytest.mark.parametrize("command", LISTINGS)
def test_json_lists_are_arrays_with_the_promised_keys(command: str, run: Run) -> None:
    records = json.loads(run(command, "--format", "json").stdout)
    keys = JSON_KEYS["releases" if command == "collabs" else command]
    assert records
    assert all(keys <= record.keys() for record in records)
    for record in records:
        for value in record.values():
            if isinstance(value, dict) and "edtf" in value:
                assert value.keys() == DATE_KEYS


@pytest.mark.parametrize(
    ("name", "noun"),
    [("2002R", "models"), ("M2002RDA", "releases"), ("Kith", "collaborators")],
)
def test_json_of_a_card_is_an_object_with_the_promised_keys(name: str, noun: str, run: Run) -> None:
    record = json.loads(run("show", name, "--format", "json").stdout)
    assert JSON_KEYS[noun] <= record.keys()


def test_json_of_a_model_holds_every_claim_with_its_rank(run: Run) -> None:
    record = json.loads(run("show", "2002R", "--format", "json", data=SMALL).stdout)
    debut = [claim for claim in record["claims"] if claim["property"] == "debut"]
    assert [claim["rank"] for claim in debut] == ["preferred", "normal", "deprecated"]
    assert debut[2]["why"] == "a misprint"
    assert record["disputed"] == ["debut"]
    assert record["debut_price"] == {"USD": 150, "GBP": 100}


@pytest.mark.parametrize("command", [*LISTINGS, "search kith", "show 2002R", "show Kith"])
def test_csv_and_plain_carry_the_same_records(command: str, run: Run) -> None:
    words = command.split()
    rows = list(csv.reader(io.StringIO(run(*words, "--format", "csv").stdout)))
    plain = run(*words, "--format", "plain").stdout.splitlines()
    assert len(rows) == len(plain) + 1
    assert len({len(row) for row in rows}) == 1


@pytest.mark.parametrize("command", LISTINGS)
def test_plain_has_every_column_in_full(command: str, run: Run) -> None:
    narrow = run(command, "--format", "plain", columns=40).stdout
    assert narrow == run(command, "--format", "plain", columns=200).stdout
    assert len({line.count("\t") for line in narrow.splitlines()}) == 1


def test_markdown_cards_bring_their_footnotes(run: Run) -> None:
    text = run("show", "2002R", "--format", "md").stdout
    marks = set(re.findall(r"\[\^(\d+)\]", text))
    defined = set(re.findall(r"^\[\^(\d+)\]:", text, re.M))
    assert marks == defined
    assert marks


@pytest.mark.parametrize("name", ["2002R", "M2002RDA", "Yue Wu", "ABZORB", "Refined Future"])
def test_every_statement_of_a_card_names_its_sources(name: str, run: Run) -> None:
    """A remark belongs to the line above it; headings, drawings and lists are no statements."""
    for line in run("show", name, "--format", "plain").stdout.splitlines()[1:]:
        label, _, *rest = line.split("\t")
        is_statement = len(rest) == 1 and not label.endswith(("(note)", "(counted)"))
        assert rest[0] or not is_statement, line


def test_every_command_that_answers_is_asked() -> None:
    assert {*QUESTIONS, "check"} == set(ALL_COMMANDS)


@pytest.mark.parametrize("command", QUESTIONS)
def test_every_answer_is_valid_json_and_csv(command: str, run: Run) -> None:
    words = QUESTIONS[command].split()
    assert json.loads(run(*words, "--format", "json").stdout)
    rows = list(csv.reader(io.StringIO(run(*words, "--format", "csv").stdout)))
    assert len(rows) > 1
    assert len({len(row) for row in rows}) == 1


@pytest.mark.parametrize("command", QUESTIONS)
def test_every_answer_is_markdown(command: str, run: Run) -> None:
    text = run(*QUESTIONS[command].split(), "--format", "md").stdout
    assert text.startswith(("# ", "| ", "[^1]: "))


@pytest.mark.parametrize("columns", [40, 60, 100, 160])
@pytest.mark.parametrize("command", [name for name in QUESTIONS if name != "cite"])
def test_nothing_is_wider_than_the_terminal(command: str, columns: int, run: Run) -> None:
    words = QUESTIONS[command].split()
    text = run(*words, "--format", "table", columns=columns).stdout
    wide = [line for line in text.splitlines() if cell_len(line) > columns]
    assert [line for line in wide if "sneakerdex releases" not in line] == []


@pytest.mark.parametrize("command", ["", *ALL_COMMANDS])
def test_help_begins_with_examples_that_run(command: str, run: Run) -> None:
    words = [command] if command else []
    long, short = run(*words, "--help"), run(*words, "-h")
    assert long.exit_code == 0
    assert long.stdout == short.stdout
    examples = re.findall(r"^    sneakerdex (.*)$", long.stdout, re.M)
    assert examples
    for example in examples:
        call = example.split(" | ")[0].split(" > ")[0]
        assert run(*shlex.split(call)).exit_code == 0, example


def test_every_command_is_in_the_help(run: Run) -> None:
    text = run("--help").stdout
    assert all(re.search(rf"^  {name} ", text, re.M) for name in ALL_COMMANDS)
    assert "Usage: sneakerdex" in run().output


def test_version_names_program_and_dataset(run: Run) -> None:
    assert run("--version", data=SMALL).stdout == (
        f"sneakerdex {__version__}\ndataset small (2025-06-30)\n"
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("releases --sort name", ["2002/grey", "2002r/grey", "2002r/mita", "2002r/rain-cloud"]),
        ("releases --sort price", ["2002r/grey", "2002r/rain-cloud", "2002/grey", "2002r/ald"]),
        ("releases --sort code -r", ["2002r/grey", "2002r/mita", "2002r/rain-cloud", "2002/grey"]),
        ("releases --sort date -r", ["2002r/mita", "2002r/ald", "2002r/rain-cloud", "2002r/grey"]),
        ("models --sort price", ["2002r", "2002"]),
        ("models --sort debut --reverse", ["2002r", "2002"]),
        ("collaborators --sort latest -r", ["mita-sneakers", "aime-leon-dore"]),
        ("collaborators --sort name", ["aime-leon-dore", "mita-sneakers"]),
        ("sources --sort facts -r", ["gazette/pack", "museum/catalogue", "gazette/sizes"]),
        ("sources --sort grade", ["museum/catalogue", "gazette/pack", "gazette/sizes"]),
    ],
)
def test_sort_orders_and_limit(words: str, expected: list[str], run: Run) -> None:
    records = json.loads(run(*words.split(), "-n", "4", "-f", "json", data=SMALL).stdout)
    assert [record["id"] for record in records] == expected


def test_unknown_values_sort_last_either_way(run: Run) -> None:
    for reverse in ([], ["--reverse"]):
        rows = json.loads(run("releases", "-f", "json", *reverse, data=SMALL).stdout)
        assert rows[-1]["date"] is None


def test_completion_offers_names_in_any_spelling(run: Run) -> None:
    env = {"_SNEAKERDEX_COMPLETE": "complete_bash", "COMP_CWORD": "2"}
    result = run(COMP_WORDS="sneakerdex show aime", **env)
    assert result.stdout.split() == ["aime-leon-dore"]
    assert run(COMP_WORDS="sneakerdex show Aimé", **env).stdout.strip() == "Aimé Leon Dore"
    models = run(COMP_WORDS="sneakerdex show 990v", **env)
    assert {"990v2", "990v6"} <= set(models.stdout.split())


@pytest.mark.parametrize("words", QUESTIONS.values(), ids=QUESTIONS)
def test_an_answer_can_be_read_aloud(words: str, run: Run) -> None:
    """Labels before values, a statement a line, no drawings, no sign where a word would do."""
    if words.startswith("cite"):
        pytest.skip("a footnote has the form of its style")
    result = run(*words.split(), "-f", "aloud")
    assert result.exit_code == 0
    lines = [line for line in result.stdout.splitlines() if line]
    assert all(": " in line or line.endswith((".", "!", "?")) for line in lines)
    assert not re.search(r"[\t●◉○◆◇■━╌░├└│█]|(?<![^\s(])[~?%](?=\d)| ·|\.\.$", result.stdout, re.M)


def test_a_terminal_may_always_be_read_aloud(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SNEAKERDEX_FORMAT", "aloud")
    assert render.preferred() == "aloud"
    monkeypatch.setenv("SNEAKERDEX_FORMAT", "")
    assert render.preferred() == "table"
    monkeypatch.setenv("SNEAKERDEX_FORMAT", "loud")
    with pytest.raises(BadInput, match="SNEAKERDEX_FORMAT is 'loud': it is one of table, aloud"):
        render.preferred()
