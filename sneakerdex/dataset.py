"""The only reader of files: the TOML of the data folder becomes one Catalogue."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import tomli

from sneakerdex.catalogue import Catalogue
from sneakerdex.decoders import ID
from sneakerdex.errors import BadData, Problem
from sneakerdex.model import (
    Brand,
    Collaborator,
    Event,
    Guide,
    Model,
    Pack,
    Person,
    Release,
    Series,
    Source,
    Technology,
)
from sneakerdex.schema import decode

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

R = TypeVar("R")
Table = dict[str, Any]

FOLDER_VARIABLE = "SNEAKERDEX_DATA"


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


@cache
def load() -> Catalogue:
    """Every record of the dataset.

    Raises:
        BadData: if anything cannot be read, with every problem of every file.
    """
    catalogue, problems = read(root())
    if problems:
        raise BadData(problems)
    return catalogue


def about() -> tuple[str, str]:
    """The dataset's version and the ISO day it was made."""
    problems: list[Problem] = []
    table = _parsed(root() / "dataset.toml", "dataset.toml", problems)
    if problems:
        raise BadData(problems)
    return str(table.get("version", "?")), str(table.get("date", "?"))


def denylist(folder: Traversable) -> dict[str, str]:
    """Domains that are never a source, with the reason."""
    return {domain: str(why) for domain, why in _parsed(folder / "denylist.toml", "", []).items()}


def read(folder: Traversable) -> tuple[Catalogue, list[Problem]]:
    """The records of a data folder that can be decoded, and what is wrong with the rest."""
    if not folder.is_dir():
        missing = Problem(str(folder), "", "there is no such folder", "reinstall sneakerdex")
        raise BadData([missing])
    problems: list[Problem] = []
    models, releases = _read_models(folder, problems)
    catalogue = Catalogue(
        brands=_read_shelf(folder, "brands.toml", Brand, problems),
        series=_read_shelf(folder, "series.toml", Series, problems),
        models=models,
        releases=releases,
        packs=_read_shelf(folder, "packs.toml", Pack, problems),
        collaborators=_read_shelf(folder, "collaborators.toml", Collaborator, problems),
        people=_read_shelf(folder, "people.toml", Person, problems),
        technologies=_read_shelf(folder, "technologies.toml", Technology, problems),
        events=_read_shelf(folder, "events.toml", Event, problems),
        guides=_read_shelf(folder, "guides.toml", Guide, problems),
        sources=_read_sources(folder, problems),
    )
    return catalogue, problems


def _read_shelf(
    folder: Traversable, name: str, kind: type[R], problems: list[Problem]
) -> dict[str, R]:
    """A file with one table a record."""
    records = {}
    for id_, table in _parsed(folder / name, name, problems).items():
        record = _decoded(kind, table, {"id": id_}, name, id_, problems)
        if record:
            records[id_] = record
    return records


def _read_models(
    folder: Traversable, problems: list[Problem]
) -> tuple[dict[str, Model], dict[str, Release]]:
    models, releases = {}, {}
    for file in _toml_files(folder / "models", problems):
        place, id_ = f"models/{file.name}", file.name.removesuffix(".toml")
        table = _parsed(file, place, problems)
        colourways = table.pop("releases", {})
        if model := _decoded(Model, table, {"id": id_}, place, id_, problems):
            models[id_] = model
        for name, release in _read_releases(id_, colourways, place, problems):
            releases[name] = release
    return models, releases


def _read_releases(
    model: str, tables: Any, file: str, problems: list[Problem]
) -> list[tuple[str, Release]]:
    releases = []
    for name, table in tables.items() if isinstance(tables, dict) else ():
        if isinstance(table, dict):
            usual = "collaboration" if table.get("collaborators") else "general"
            table = {"kind": usual, **table}
        given = {"id": f"{model}/{name}", "model": model}
        release = _decoded(Release, table, given, file, f"releases.{name}", problems)
        if release:
            releases.append((release.id, release))
    return releases


def _read_sources(folder: Traversable, problems: list[Problem]) -> dict[str, Source]:
    """Pages by publisher: what the file says above its tables holds for every page."""
    sources = {}
    for file in _toml_files(folder / "sources", problems):
        place, publisher = f"sources/{file.name}", file.name.removesuffix(".toml")
        table = _parsed(file, place, problems)
        shared = {name: value for name, value in table.items() if not isinstance(value, dict)}
        for name, page in table.items():
            if name in shared:
                continue
            id_ = f"{publisher}/{name}"
            if source := _decoded(Source, shared | page, {"id": id_}, place, name, problems):
                sources[id_] = source
    return sources


def _decoded(
    kind: type[R],
    table: Any,
    given: dict[str, str],
    file: str,
    place: str,
    problems: list[Problem],
) -> R | None:
    if not isinstance(table, dict):
        problems.append(Problem(file, place, f"{table!r} is not a table", f"write [{place}]"))
        return None
    if not ID.fullmatch(given["id"]):
        problems.append(
            Problem(file, place, "is not an id", "ids are lower-case words with hyphens")
        )
    return decode(kind, table, given, file, place, problems)


def _toml_files(folder: Traversable, problems: list[Problem]) -> list[Traversable]:
    if not folder.is_dir():
        problems.append(Problem(f"{folder.name}/", "", "the folder is missing"))
        return []
    return sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)


def _parsed(file: Traversable, name: str, problems: list[Problem]) -> Table:
    try:
        return tomli.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        problems.append(Problem(name, "", "the file is missing"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        problems.append(Problem(name, "", f"cannot be read: {error}", "see toml.io for the syntax"))
    return {}
