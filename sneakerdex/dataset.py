"""From files to one Catalogue: from TOML in a checkout, from compiled lines once installed.

Both hold the same tables. TOML is decoded at once, so that every problem is found and named. What
is installed was checked when it was built, so a record is decoded only when it is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from sneakerdex import files
from sneakerdex.catalogue import Catalogue
from sneakerdex.dates import parse
from sneakerdex.decoders import ID, SRGB
from sneakerdex.errors import BadData, Problem
from sneakerdex.files import Table, Tables
from sneakerdex.frozen import later
from sneakerdex.nouns import KINDS
from sneakerdex.schema import Undecoded, decode
from sneakerdex.shelf import Lines, Made, Shelf, to_lines

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def load() -> Catalogue:
    """Every record of the dataset, read once.

    Raises:
        BadData: if anything cannot be read, with every problem of every file.
    """
    folder: Any = files.root()
    return _load(folder)


@cache
def _load(folder: Any) -> Catalogue:
    try:
        installed = (folder / _compiled_name("models")).is_file()
    except OSError as error:
        raise BadData([Problem(str(folder), "", f"cannot be read: {error.strerror}")]) from None
    if installed:
        return read_compiled(folder)
    catalogue, problems = read(folder)
    if problems:
        raise BadData(problems)
    return catalogue


def read(folder: Traversable) -> tuple[Catalogue, list[Problem]]:
    """The sound records of a TOML folder, and what is wrong with the others.

    Raises:
        BadData: if there is no such folder.
    """
    problems: list[Problem] = []
    return _catalogue(folder, files.read_tables(folder, problems), problems), problems


def _catalogue(folder: Traversable, tables: Tables, problems: list[Problem]) -> Catalogue:
    """A catalogue of the tables of a folder, indexed if there are no problems."""
    # Not at the top: an installed guide needs neither.
    from sneakerdex.index import INDEXES
    from sneakerdex.links import dangling

    about, denylist, colors = (
        files.texts(files.parse(folder, name, problems), name, problems)
        for name in ("dataset.toml", "denylist.toml", "colors.toml")
    )
    problems += [
        Problem("colors.toml", name, f"{value!r} is not a color", "write #1b1b1b, or - for none")
        for name, value in colors.items()
        if not SRGB.fullmatch(value)
    ]
    shelves = {shelf: _records(shelf, tables[shelf], problems) for shelf in KINDS}
    catalogue = Catalogue(
        **shelves,
        version=about.pop("version", ""),
        date=about.pop("date", ""),
        denylist=denylist,
        colors=colors,
        indexes={},
        prepared=Made(lambda _: {}),
    )
    if not catalogue.version or not catalogue.date or about:
        problems.append(Problem("dataset.toml", "", "holds a version and a date and nothing else"))
    # A record that cannot be decoded is still there to be pointed at.
    problems += dict.fromkeys(dangling(catalogue, tables))
    return replace(catalogue, indexes=Made(lambda name: INDEXES[name](catalogue)))


_compact = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


def compiled(
    folder: Traversable,
    shipped: Callable[[Catalogue], dict[str, dict[str, str]]],
    changed: Callable[[Tables], Tables] = lambda tables: tables,
) -> dict[str, str]:
    """What an installed guide reads in place of a TOML folder: files by name.

    Args:
        shipped: works out the prepared answers.
        changed: makes other tables of those in the folder.

    Raises:
        BadData: if the folder has problems.
    """
    from sneakerdex.index import INDEXES

    problems: list[Problem] = []
    shelves = changed(files.read_tables(folder, problems))
    catalogue = _catalogue(folder, shelves, problems)
    if problems:
        raise BadData(problems)
    lines = {
        shelf: {
            id_: _with_head(shelf, getattr(catalogue, shelf)[id_], _compact(table))
            for id_, table in tables.items()
        }
        for shelf, tables in shelves.items()
    }
    lines |= {name: dict(catalogue.indexes[name]) for name in INDEXES}
    lines["denylist"], lines["colors"] = dict(catalogue.denylist), dict(catalogue.colors)
    lines |= shipped(catalogue)
    lines["about"] = {"version": catalogue.version, "date": catalogue.date}
    return {_compiled_name(name): to_lines(pairs) for name, pairs in lines.items()}


def _compiled_name(name: str) -> str:
    return f"{name}.tsv"


def read_compiled(folder: Traversable) -> Catalogue:
    """The dataset that `compiled` wrote; records are decoded when they are asked for."""

    def lines(name: str) -> Lines:
        return Lines(files.read_compiled(folder, _compiled_name(name)))

    shelves: dict[str, Any] = {
        shelf: Shelf(partial(lines, shelf), partial(_trusted, shelf)) for shelf in KINDS
    }
    plain: dict[str, Any] = {name: lines(name) for name in ("denylist", "colors")}
    about: dict[str, Any] = dict(lines("about"))
    return Catalogue(**shelves, **plain, **about, indexes=Made(lines), prepared=Made(lines))


# In front of the JSON of a compiled record stand the answers that most lists want of every record:
# when a model or release was first sold, a release's prices, and with whom it was made.


def _with_head(shelf: str, record: Any, text: str) -> str:
    if shelf == "models":
        return f"{record.begun.edtf if record.begun else ''}\t{text}"
    if shelf == "releases":
        prices = _compact(record.prices) if record.prices else ""
        sold = record.date.edtf if record.date else ""
        return "\t".join((sold, prices, " ".join(record.collaborators), text))
    return text


def _head(shelf: str, text: str) -> tuple[dict[str, Any], str]:
    if shelf == "models":
        begun, text = text.split("\t", 1)
        return {"begun": parse(begun) if begun else None}, text
    if shelf == "releases":
        sold, prices, collaborators, text = text.split("\t", 3)
        head = {
            "date": parse(sold) if sold else None,
            "prices": json.loads(prices) if prices else {},
            "collaborators": tuple(collaborators.split()),
        }
        return head, text
    return {}, text


def _trusted(shelf: str, id_: str, line: str) -> Any:
    kind, (head, text) = KINDS[shelf], _head(shelf, line)
    rest = Undecoded(kind, text, partial(files.home, shelf, id_))
    return later(kind, _given(shelf, id_) | head, rest)


def _records(shelf: str, tables: dict[str, Table], problems: list[Problem]) -> Any:
    made = ((id_, _record(shelf, id_, table, problems)) for id_, table in tables.items())
    return {id_: record for id_, record in made if record}


def _record(shelf: str, id_: str, table: Mapping[str, Any], problems: list[Problem]) -> Any:
    file, place = files.home(shelf, id_)
    if not ID.fullmatch(id_):
        mend = "ids are lower-case words with hyphens"
        problems.append(Problem(file, place, "is not an id", mend))
    return decode(KINDS[shelf], table, _given(shelf, id_), file, place, problems)


def _given(shelf: str, id_: str) -> dict[str, Any]:
    """What follows from where a record stands."""
    return {"id": id_, "model": id_.partition("/")[0]} if shelf == "releases" else {"id": id_}
