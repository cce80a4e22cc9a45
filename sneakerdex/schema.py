"""TOML tables become records here; every problem of a table is collected, none is fatal.

Which decoder a key needs follows from the declared type of its field: model.py is the schema.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, Literal, NewType, TypeVar, get_args, get_origin

from sneakerdex import decoders
from sneakerdex.claims import Claim, Credit, Edge, Fact, Money, StyleCode, Use
from sneakerdex.dates import Date
from sneakerdex.decoders import Decoder, Mistake, Sources
from sneakerdex.errors import BadData, Problem
from sneakerdex.guides import Size
from sneakerdex.model import Drop

R = TypeVar("R")


def decode(
    kind: type[R],
    table: Mapping[str, Any],
    given: Mapping[str, str],
    file: str,
    place: str,
    problems: list[Problem],
) -> R | None:
    """Make a record of `kind` from a TOML table; None, with its problems noted, if it is broken.

    Args:
        given: what follows from the place of the table and must not be in it, such as the id.
    """
    plan, required = _plan(kind)  # type: ignore[arg-type]  # mypy: classes hash, too
    sources = _sources_of(table)
    values: dict[str, Any] = dict(given)
    faults = 0
    for name, raw in table.items():
        try:
            values[name] = _decoder(plan, name, given)(raw, sources)
        except Mistake as mistake:
            faults += 1
            problems.append(Problem(file, place, f"{name}: {mistake}"))
    for name in sorted(required - values.keys() - table.keys()):
        faults += 1
        problems.append(Problem(file, place, f"{name} is missing", "every record must have it"))
    return None if faults else kind(**values)


class Undecoded:
    """The JSON of a record that was checked when it was compiled, decoded field by field."""

    __slots__ = ("_home", "_kind", "_sources", "_table", "_text")

    def __init__(self, kind: Any, text: str, home: Callable[[], tuple[str, str]]) -> None:
        self._kind, self._text, self._home = kind, text, home
        self._table: dict[str, Any] | None = None
        self._sources: Sources = ()

    @property
    def fields(self) -> dict[str, Any]:
        """What the record says, not decoded; many a record in a list is never asked."""
        if self._table is None:
            try:
                self._table = json.loads(self._text)
            except ValueError as error:
                file, place = self._home()
                problem = Problem(file, place, f"is damaged: {error}", "reinstall sneakerdex")
                raise BadData([problem]) from None
            self._sources = _sources_of(self._table)
        return self._table

    def __call__(self, name: str, /) -> Any:
        """The value of a field.

        Raises:
            BadData: if the file was damaged since.
        """
        plan, _ = _plan(self._kind)
        try:
            return plan[name](self.fields[name], self._sources)
        except Mistake as mistake:
            file, place = self._home()
            raise BadData([Problem(file, place, f"{name}: {mistake}")]) from None


def _decoder(plan: Mapping[str, Decoder], name: str, given: Mapping[str, str]) -> Decoder:
    if name in given or name not in plan:
        raise Mistake(f"unknown key; known are {', '.join(sorted(plan.keys() - given.keys()))}")
    return plan[name]


def _sources_of(table: Mapping[str, Any]) -> Sources:
    by = table.get("by") or table.get("sources") or ()
    return tuple(by) if isinstance(by, list | tuple) else ()


@cache
def _plan(kind: Any) -> tuple[dict[str, Decoder], frozenset[str]]:
    """The decoder of each key, and the keys that must be there."""
    plan = {f.name: decoder_of(f.type) for f in fields(kind)}  # type: ignore[arg-type]  # mypy: classes hash, too
    required = {f.name for f in fields(kind) if f.default is MISSING}
    return plan, frozenset(required)


@cache
def decoder_of(declared: Any) -> Decoder:
    """The decoder for a declared type: `Fact[Date] | None`, `tuple[PersonId, ...]` ..."""
    if declared in _SPECIAL:
        return _SPECIAL[declared]
    if isinstance(declared, NewType):
        return decoders.identifier
    origin, arguments = get_origin(declared), get_args(declared)
    if type(None) in arguments:
        return decoder_of(next(a for a in arguments if a is not type(None)))
    if origin is Literal:
        return decoders.one_of(arguments)
    if origin is Fact:
        return decoders.fact(decoder_of(arguments[0]))
    if origin is tuple and get_origin(arguments[0]) is Claim:
        return decoders.several(decoders.claim(decoder_of(get_args(arguments[0])[0])))
    if origin is tuple:
        return decoders.several(decoder_of(arguments[0]))
    raise TypeError(f"no decoder for {declared}")


def _drop(raw: Any, sources: Sources) -> Drop:
    if not isinstance(raw, dict):
        raise Mistake('a drop is written { date = "2021-08", price = "150 USD" }')
    plan, _ = _plan(Drop)
    by = plan["by"](raw["by"], sources) if "by" in raw else sources
    values = {name: _decoder(plan, name, {})(value, by) for name, value in raw.items()}
    return Drop(**{**values, "by": by})


def _size(raw: Any, sources: Sources) -> Size:
    if not isinstance(raw, dict):
        raise Mistake('a row of a chart is written { us = "9", uk = "8.5", eu = "42.5" }')
    plan, _ = _plan(Size)
    return Size(**{name: _decoder(plan, name, {})(value, sources) for name, value in raw.items()})


_SPECIAL: dict[Any, Decoder] = {
    str: decoders.text,
    Date: decoders.date,
    Money: decoders.money,
    tuple[Claim[StyleCode], ...]: decoders.several(decoders.code),
    tuple[Claim[Credit], ...]: decoders.several(decoders.credit),
    tuple[Claim[Edge], ...]: decoders.several(decoders.edge),
    tuple[Claim[Use], ...]: decoders.technologies,
    Drop: _drop,
    Size: _size,
}
