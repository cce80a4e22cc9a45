"""The only reader of files: a data folder becomes plain tables, one for each record."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sneakerdex.errors import BadData, Problem

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Table = dict[str, Any]
Tables = dict[str, dict[str, Table]]

FOLDER_VARIABLE = "SNEAKERDEX_DATA"
_REINSTALL = "reinstall sneakerdex"

# Shelves whose records are the tables of one file. Models and sources have folders of their own.
SINGLE_FILES = (
    "brands", "series", "packs", "collaborators", "people", "technologies", "events", "guides",
    "parts", "charts", "boxes",
)  # fmt: skip


def root() -> Traversable:
    """The data folder: `$SNEAKERDEX_DATA`, inside the package, or beside it in a checkout."""
    if chosen := os.environ.get(FOLDER_VARIABLE):
        return Path(chosen)
    package = Path(__file__).parent
    for folder in (package / "data", package.parent / "data"):
        if folder.is_dir():
            return folder
    return _zipped()


def _zipped() -> Traversable:
    # Only a zipped wheel gets here, so only it pays for this import.
    from importlib.resources import files

    return files("sneakerdex") / "data"


def read_tables(folder: Traversable, problems: list[Problem]) -> Tables:
    """The table of every record by shelf and id; what cannot be read is added to the problems.

    Raises:
        BadData: if there is no such folder.
    """
    if not folder.is_dir():
        raise BadData(
            [
                Problem(
                    str(folder),
                    "",
                    "there is no such folder",
                    f"name another, or set {FOLDER_VARIABLE}",
                )
            ]
        )
    tables = {
        shelf: _records(parse(folder, f"{shelf}.toml", problems), f"{shelf}.toml", problems)
        for shelf in SINGLE_FILES
    }
    tables["models"], tables["releases"] = _models(folder, problems)
    tables["sources"] = _sources(folder, problems)
    return tables


def home(shelf: str, id_: str) -> tuple[str, str]:
    """The file of a record, and what it is called there."""
    if shelf == "sources":
        publisher, _, page = id_.partition("/")
        return f"sources/{publisher}.toml", page
    if shelf in {"models", "releases"}:
        model, _, release = id_.partition("/")
        return f"models/{model}.toml", f"releases.{release}" if release else model
    return f"{shelf}.toml", id_


def parse(folder: Traversable, name: str, problems: list[Problem]) -> Table:
    """One TOML file as a table, empty if it cannot be read."""
    # Not at the top: an installed guide has no TOML to read.
    import tomli

    try:
        return tomli.loads((folder / name).read_text("utf-8-sig"))
    except FileNotFoundError:
        problems.append(Problem(name, "", "the file is missing"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        problems.append(Problem(name, "", f"cannot be read: {error}", "see toml.io for the syntax"))
    return {}


def read_compiled(folder: Traversable, name: str) -> bytes:
    """A file of a compiled dataset.

    Raises:
        BadData: if it cannot be read.
    """
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        raise BadData([Problem(name, "", f"cannot be read: {error}", _REINSTALL)]) from None


def texts(table: Table, file: str, problems: list[Problem]) -> dict[str, str]:
    """The entries of a table that are text; the others are problems."""
    for name, value in table.items():
        if not isinstance(value, str):
            problems.append(Problem(file, name, f"{value!r} is not text", "put both in quotes"))
    return {name: value for name, value in table.items() if isinstance(value, str)}


def _models(
    folder: Traversable, problems: list[Problem]
) -> tuple[dict[str, Table], dict[str, Table]]:
    models: dict[str, Table] = {}
    releases: dict[str, Table] = {}
    for id_ in _stems(folder, "models", problems):
        name = f"models/{id_}.toml"
        table = parse(folder, name, problems)
        own = table.pop("releases", {})
        if not isinstance(own, dict):
            problems.append(Problem(name, "releases", "is not a table", "write [releases.name]"))
            own = {}
        models[id_] = table
        for key, release in _records(own, name, problems).items():
            usual = "collaboration" if release.get("collaborators") else "general"
            releases[f"{id_}/{key}"] = {"kind": usual, **release}
    return models, releases


def _sources(folder: Traversable, problems: list[Problem]) -> dict[str, Table]:
    """Pages by publisher: what the file says above its tables holds for every page."""
    sources = {}
    for publisher in _stems(folder, "sources", problems):
        table = parse(folder, f"sources/{publisher}.toml", problems)
        shared = {name: value for name, value in table.items() if not isinstance(value, dict)}
        for page, values in table.items():
            if page not in shared:
                sources[f"{publisher}/{page}"] = shared | values
    return sources


def _records(tables: Table, file: str, problems: list[Problem]) -> dict[str, Table]:
    """The entries that are tables; the others are problems."""
    for name, value in tables.items():
        if not isinstance(value, dict):
            problems.append(Problem(file, name, f"{value!r} is not a table", f"write [{name}]"))
    return {name: value for name, value in tables.items() if isinstance(value, dict)}


def _stems(folder: Traversable, name: str, problems: list[Problem]) -> list[str]:
    """The names of the TOML files in a subfolder, without their ending."""
    if not (folder / name).is_dir():
        problems.append(Problem(f"{name}/", "", "the folder is missing"))
        return []
    files = (file.name for file in (folder / name).iterdir())
    return sorted(file.removesuffix(".toml") for file in files if file.endswith(".toml"))
