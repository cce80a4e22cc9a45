"""Both forms of the dataset are equal, and a broken one says all that is wrong with it."""

from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from shutil import copytree

import pytest

from sneakerdex import dataset
from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import BadData
from sneakerdex.index import INDEXES
from sneakerdex.views import shipped
from tests.conftest import ROOT, SMALL, Run
from tests.test_cli import QUESTIONS


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real dataset as an installed wheel has it."""
    folder = tmp_path_factory.mktemp("installed")
    for name, text in dataset.compiled(ROOT / "data", shipped.lines).items():
        (folder / name).write_bytes(text.encode())
    return folder


def test_compiled_and_toml_are_the_same_catalogue(
    installed: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SNEAKERDEX_DATA", str(installed))
    loaded = dataset.load()
    for field in fields(Catalogue):
        if field.name in {"indexes", "prepared"}:
            continue
        assert dict_of(getattr(loaded, field.name)) == dict_of(getattr(catalogue, field.name))


def test_both_have_the_same_indexes(installed: Path, catalogue: Catalogue) -> None:
    loaded = dataset.read_compiled(installed)
    for name in INDEXES:
        assert dict(loaded.indexes[name]) == catalogue.indexes[name]


def test_what_is_shipped_ready_is_what_would_be_worked_out(
    installed: Path, catalogue: Catalogue
) -> None:
    loaded = dataset.read_compiled(installed)
    for name, answers in shipped.lines(catalogue).items():
        assert dict(loaded.prepared[name]) == answers
    bare = replace(loaded, prepared=catalogue.prepared)
    for name, answers in shipped.lines(bare).items():
        assert dict(loaded.prepared[name]) == answers


def dict_of(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else value


def test_commands_answer_alike_from_both(installed: Path, run: Run) -> None:
    questions = [*QUESTIONS.values(), "decode M1500CHF", "collabs -b Kith -f json", "timeline"]
    for words in map(str.split, questions):
        assert run(*words).stdout == run(*words, data=installed).stdout


def test_the_dataset_is_as_large_as_promised(catalogue: Catalogue) -> None:
    assert len(catalogue.releases) >= 1000
    assert len(catalogue.releases) + len(catalogue.boxes) >= 2500
    assert len(catalogue.models) >= 130
    assert len(catalogue.collaborators) >= 130
    assert len(catalogue.people) >= 40
    assert len(catalogue.technologies) >= 50
    assert len(catalogue.sources) >= 700


def test_a_missing_folder_is_bad_data(tmp_path: Path, run: Run) -> None:
    result = run("show", "2002R", data=tmp_path / "nowhere")
    assert result.exit_code == 3
    assert "nowhere: there is no such folder" in result.stderr


def test_every_problem_of_every_file_is_listed(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "data"
    copytree(SMALL, folder)
    (folder / "people.toml").unlink()
    (folder / "packs.toml").write_text("this is not TOML")
    (folder / "series.toml").write_text('2000 = "not a table"')
    (folder / "guides.toml").write_bytes(b"\xff\xfe")
    (folder / "models" / "2002.toml").write_text('name = "2002"\nreleases = 3')
    result = run("models", data=folder)
    assert result.exit_code == 3
    assert result.stdout == ""
    assert "people.toml: the file is missing" in result.stderr
    assert "packs.toml: cannot be read:" in result.stderr
    assert "series.toml: 2000: 'not a table' is not a table" in result.stderr
    assert "guides.toml: cannot be read:" in result.stderr
    assert "models/2002.toml: releases: is not a table" in result.stderr
    assert "models/2002.toml: 2002: kind is missing" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_missing_subfolder_is_named(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "data"
    copytree(SMALL, folder)
    (folder / "sources").rename(folder / "elsewhere")
    result = run("check", str(folder))
    assert result.exit_code == 3
    assert "sources/: the folder is missing" in result.stderr


def test_an_id_that_is_none_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    copytree(SMALL, folder)
    (folder / "models" / "2002.toml").rename(folder / "models" / "The 2002.toml")
    _, problems = dataset.read(folder)
    assert any("The 2002: is not an id" in str(problem) for problem in problems)


def test_a_broken_dataset_is_never_compiled(tmp_path: Path) -> None:
    with pytest.raises(BadData):
        dataset.compiled(tmp_path / "nowhere", shipped.lines)


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("dataset.toml", 'version = "1"', "dataset.toml: holds a version and a date"),
        ("dataset.toml", "version = 1", "dataset.toml: version: 1 is not text"),
        ("denylist.toml", 'farm.com = "no"', "denylist.toml: farm: {'com': 'no'} is not text"),
        (
            "colors.toml",
            'navy = "blue"',
            "colors.toml: navy: 'blue' is not a color (write #",
        ),
    ],
)
def test_what_is_said_of_the_dataset_itself_is_checked(
    file: str, text: str, message: str, tmp_path: Path, run: Run
) -> None:
    folder = tmp_path / "data"
    copytree(SMALL, folder)
    (folder / file).write_text(text)
    result = run("show", "2002R", data=folder)
    assert result.exit_code == 3
    assert message in result.stderr


def test_an_empty_folder_is_bad_data(tmp_path: Path, run: Run) -> None:
    result = run("--version", data=tmp_path)
    assert result.exit_code == 3
    assert "models/: the folder is missing" in result.stderr


def test_one_typo_is_one_problem(tmp_path: Path) -> None:
    """What points at a broken record is not broken itself."""
    folder = tmp_path / "data"
    copytree(SMALL, folder)
    file = folder / "models" / "2002.toml"
    file.write_text(file.read_text("utf-8").replace("running", "flying"), "utf-8")
    _, problems = dataset.read(folder)
    assert len(problems) == 1


def test_a_byte_order_mark_is_no_problem(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    copytree(SMALL, folder)
    file = folder / "people.toml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert dataset.read(folder)[1] == []


def test_a_lost_compiled_file_is_bad_data(tmp_path: Path, run: Run) -> None:
    for name, text in dataset.compiled(SMALL, shipped.lines).items():
        if name != "releases.tsv":
            (tmp_path / name).write_bytes(text.encode())
    result = run("releases", data=tmp_path)
    assert result.exit_code == 3
    assert "releases.tsv: cannot be read" in result.stderr
