"""TOML tables become records here; every problem of a table is collected, none is fatal.

A decoder is a function from a TOML value and the sources it rests on to a typed value. Which one a
key needs follows from the declared type of the dataclass field, so model.py is the schema.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from types import UnionType
from typing import Any, ClassVar, Literal, NewType, TypeVar, cast, get_args, get_origin

from sneakerdex import dates
from sneakerdex.dates import Date
from sneakerdex.errors import Problem
from sneakerdex.model import (
    Claim,
    Credit,
    Drop,
    Edge,
    Fact,
    Money,
    Rank,
    Relation,
    SourceId,
    StyleCode,
    Use,
)

Sources = tuple[SourceId, ...]
Decoder = Callable[[Any, Sources], Any]
R = TypeVar("R")

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?")
_MONEY = re.compile(r"(\d+(?:\.\d\d)?) ([A-Z]{3})")
_CLAIM_KEYS = {"is", "by", "rank", "why", "note"}


class Mistake(Exception):
    """One value is not what its key asks for."""


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
    plan, required = _plan(kind)
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


def _decoder(plan: Mapping[str, Decoder], name: str, given: Mapping[str, str]) -> Decoder:
    if name in given or name not in plan:
        raise Mistake(f"unknown key; known are {', '.join(sorted(plan.keys() - given.keys()))}")
    return plan[name]


def _sources_of(table: Mapping[str, Any]) -> Sources:
    by = table.get("by") or table.get("sources") or ()
    return tuple(by) if isinstance(by, list | tuple) else ()


@cache
def _plan(kind: type) -> tuple[dict[str, Decoder], frozenset[str]]:
    """The decoder of each key, and the keys that must be there."""
    plan = {f.name: decoder_of(f.type) for f in fields(kind)}
    required = {f.name for f in fields(kind) if f.default is MISSING}
    return plan, frozenset(required)


@cache
def decoder_of(declared: Any) -> Decoder:
    """The decoder for a declared type: `Fact[Date] | None`, `tuple[PersonId, ...]`, a Literal ..."""
    if declared in _SPECIAL:
        return _SPECIAL[declared]
    if isinstance(declared, NewType):
        return _identifier
    origin, arguments = get_origin(declared), get_args(declared)
    if origin in {UnionType, ClassVar} or type(None) in arguments:
        return decoder_of(next(a for a in arguments if a is not type(None)))
    if origin is Literal:
        return _one_of(arguments)
    if origin is Fact:
        return _fact(decoder_of(arguments[0]))
    if origin is tuple and get_origin(arguments[0]) is Claim:
        return _claims(_claim(decoder_of(get_args(arguments[0])[0])))
    if origin is tuple:
        return _several(decoder_of(arguments[0]))
    raise TypeError(f"no decoder for {declared}")


def _text(raw: Any, _: Sources) -> str:
    if not isinstance(raw, str):
        raise Mistake(f"{raw!r} is not text; put it in quotes")
    if not raw.strip():
        raise Mistake("the text is empty; leave the key out")
    return raw


def _identifier(raw: Any, sources: Sources) -> str:
    text = _text(raw, sources)
    if not ID.fullmatch(text):
        raise Mistake(f"{text!r} is not an id; ids are lower-case words with hyphens")
    return text


def _one_of(choices: tuple[str, ...]) -> Decoder:
    def decoder(raw: Any, _: Sources) -> str:
        if raw not in choices:
            raise Mistake(f"{raw!r} is none of {', '.join(choices)}")
        return cast(str, raw)

    return decoder


def _date(raw: Any, sources: Sources) -> Date:
    try:
        return dates.parse(_text(raw, sources))
    except dates.NotADate as error:
        raise Mistake(str(error)) from None


def _money(raw: Any, sources: Sources) -> Money:
    match = _MONEY.fullmatch(_text(raw, sources))
    if not match:
        raise Mistake(f"{raw!r} is not a price; write it as 150 USD or 99.99 GBP")
    amount = float(match[1]) if "." in match[1] else int(match[1])
    return Money(amount, match[2])


def _list(raw: Any) -> list[Any]:
    if not isinstance(raw, list):
        raise Mistake(f"{raw!r} is not a list; put it in [ ]")
    return raw


def _several(item: Decoder) -> Decoder:
    return lambda raw, sources: tuple([item(one, sources) for one in _list(raw)])


def _claims(claim: Decoder) -> Decoder:
    return lambda raw, sources: tuple([claim(one, sources) for one in _list(raw)])


def _claim(value: Decoder, *more_keys: str) -> Decoder:
    """A plain value, or a table `{ is, by, rank, why, note }`, becomes a Claim."""
    allowed = _CLAIM_KEYS | set(more_keys)

    def decoder(raw: Any, sources: Sources) -> Claim[Any]:
        if not isinstance(raw, dict):
            return Claim(value(raw, sources), sources)
        _only(allowed, raw)
        if "is" not in raw:
            raise Mistake("a claim needs `is`")
        return _witnessed(value(raw["is"], sources), raw, sources)

    return decoder


def _witnessed(value: Any, raw: dict[str, Any], sources: Sources) -> Claim[Any]:
    """A claim about a decoded value, with the witnesses and rank that its table gives."""
    by = _several(_identifier)(raw["by"], sources) if "by" in raw else sources
    return Claim(
        value,
        by,
        cast(Rank, _one_of(get_args(Rank))(raw.get("rank", "normal"), sources)),
        _text(raw["why"], sources) if "why" in raw else "",
        _text(raw["note"], sources) if "note" in raw else "",
    )


def _only(allowed: set[str], raw: dict[str, Any]) -> None:
    for name in raw:
        if name not in allowed:
            raise Mistake(f"unknown key {name!r}; known are {', '.join(sorted(allowed))}")


def _fact(value: Decoder) -> Decoder:
    """One claim, or a list of claims with the preferred one first."""
    claim = _claim(value)

    def decoder(raw: Any, sources: Sources) -> Fact[Any]:
        claims = [claim(one, sources) for one in (raw if isinstance(raw, list) else [raw])]
        if not claims:
            raise Mistake("the list is empty; leave the key out")
        return Fact(tuple(claims))

    return decoder


def _code(raw: Any, sources: Sources) -> Claim[StyleCode]:
    if isinstance(raw, dict):
        _only(_CLAIM_KEYS | {"printed"}, raw)
        others = _several(_text)(raw.get("printed", []), sources)
        return _witnessed(StyleCode((_text(raw.get("is"), sources), *others)), raw, sources)
    return Claim(StyleCode((_text(raw, sources),)), sources)


def _credit(raw: Any, sources: Sources) -> Claim[Credit]:
    if not isinstance(raw, dict):
        return Claim(Credit(cast(Any, _identifier(raw, sources)), None), sources)
    _only(_CLAIM_KEYS | {"role"}, raw)
    role = decoder_of(Credit.__dataclass_fields__["role"].type)(raw["role"], sources) if "role" in raw else None
    return _witnessed(Credit(cast(Any, _identifier(raw.get("is"), sources)), role), raw, sources)


def _edge(raw: Any, sources: Sources) -> Claim[Edge]:
    relations = get_args(Relation)
    if not isinstance(raw, dict):
        raise Mistake('a step of the lineage is written { sole_from = "860v2" }')
    _only(_CLAIM_KEYS - {"is"} | set(relations), raw)
    named = [relation for relation in relations if relation in raw]
    if len(named) != 1:
        raise Mistake(f"a step of the lineage names one of {', '.join(relations)}")
    target = _identifier(raw[named[0]], sources)
    return _witnessed(Edge(named[0], cast(Any, target)), raw, sources)


def _technologies(raw: Any, sources: Sources) -> tuple[Claim[Use], ...]:
    """A table of places, each with a list of technologies: `midsole = ["abzorb"]`."""
    if not isinstance(raw, dict):
        raise Mistake('technologies are written by place: technologies.midsole = ["abzorb"]')
    place = decoder_of(Use.__dataclass_fields__["place"].type)
    named = _claims(_claim(_identifier))
    return tuple(
        Claim(Use(claim.value, place(where, sources)), claim.by, claim.rank, claim.why, claim.note)
        for where, uses in raw.items()
        for claim in named(uses, sources)
    )


def _drops(raw: Any, sources: Sources) -> tuple[Drop, ...]:
    return tuple([_drop(one, sources) for one in _list(raw)])


def _drop(raw: Any, sources: Sources) -> Drop:
    if not isinstance(raw, dict):
        raise Mistake('a drop is written { date = "2021-08", price = "150 USD" }')
    plan, _ = _plan(Drop)
    by = plan["by"](raw["by"], sources) if "by" in raw else sources
    values = {name: _decoder(plan, name, {})(value, by) for name, value in raw.items()}
    return Drop(**{**values, "by": by})


_SPECIAL: dict[Any, Decoder] = {
    str: _text,
    Date: _date,
    Money: _money,
    tuple[Claim[StyleCode], ...]: _claims(_code),
    tuple[Claim[Credit], ...]: _claims(_credit),
    tuple[Claim[Edge], ...]: _claims(_edge),
    tuple[Claim[Use], ...]: _technologies,
    tuple[Drop, ...]: _drops,
}
