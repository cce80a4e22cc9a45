"""Datasets several times the size of the real one, of the same shape, with invented names.

    python -m tests.growth TIMES FOLDER

writes one as an installed guide has it; `SNEAKERDEX_DATA=FOLDER sneakerdex ...` asks it. Nothing of
it is ever shipped.
"""

import sys
from functools import partial
from pathlib import Path
from typing import Any

from sneakerdex import dataset
from sneakerdex.files import Table, Tables
from sneakerdex.views import shipped

DATA = Path(__file__).parents[1] / "data"
_NAMES = ("name", "nickname", "title")
# Some years are models, too.
_DATES = {"date", "debut", "discontinued", "revived", "founded", "published", "accessed"}


def write(times: int, folder: Path) -> None:
    """Write a dataset so many times the size of the real one."""
    for name, text in dataset.compiled(DATA, shipped.lines, partial(grown, times)).items():
        (folder / name).write_bytes(text.encode())


def grown(times: int, tables: Tables) -> Tables:
    """The tables and their copies; a copy's records point to each other, never to the original."""
    ids = {id_ for shelf in tables.values() for id_ in shelf}
    larger: Tables = {shelf: dict(records) for shelf, records in tables.items()}
    for number in range(1, times):
        for shelf, records in tables.items():
            for id_, table in records.items():
                larger[shelf][_marked(id_, number)] = _invented(table, ids, number)
    return larger


def _invented(table: Table, ids: set[str], number: int) -> Table:
    """A table with its links turned to the copies and other names and style codes."""
    copied: Table = _linked(table, ids, number)
    for key in _NAMES:
        if key in copied:
            copied[key] = f"{copied[key]} {_word(number)}"
    if "codes" in copied:
        copied["codes"] = [_code(code, number) for code in copied["codes"]]
    if "aliases" in copied:
        copied["aliases"] = [f"{alias} {_word(number)}" for alias in copied["aliases"]]
    return copied


def _linked(value: Any, ids: set[str], number: int) -> Any:
    match value:
        case str():
            return _marked(value, number) if value in ids else value
        case list():
            return [_linked(item, ids, number) for item in value]
        case dict():
            return {
                key: item if key in _DATES else _linked(item, ids, number)
                for key, item in value.items()
            }
    return value


def _code(code: Any, number: int) -> Any:
    if isinstance(code, str):
        return f"{code}{_word(number).upper()}"
    return {**code, "is": _code(code["is"], number), "printed": []}


def _marked(id_: str, number: int) -> str:
    return f"{_word(number)}-{id_}"


def _word(number: int) -> str:
    """`ba`, `be` ...: an invented syllable or two for a number."""
    syllables = [c + v for c in "bdfgklmnprst" for v in "aeiou"]
    first, rest = number % len(syllables), number // len(syllables)
    return syllables[first] + (syllables[rest - 1] if rest else "")


if __name__ == "__main__":
    target = Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    write(int(sys.argv[1]), target)
