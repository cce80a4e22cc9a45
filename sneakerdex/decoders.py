"""Decoders: from a TOML value, and the sources it rests on, to a typed value.

A decoder raises Mistake if the value is not what its key asks for; the message says what would be.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast, get_args

from sneakerdex import dates
from sneakerdex.claims import (
    Claim,
    Credit,
    Edge,
    Fact,
    ModelId,
    Money,
    PersonId,
    SourceId,
    StyleCode,
    Use,
)
from sneakerdex.dates import Date
from sneakerdex.vocabulary import Place, Rank, Relation, Role

Sources = tuple[SourceId, ...]
Decoder = Callable[[Any, Sources], Any]

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?")
SRGB = re.compile(r"#[0-9a-f]{6}|-")
_MONEY = re.compile(r"([0-9]+(?:\.[0-9]{2})?) ([A-Z]{3})")
_CLAIM_KEYS = {"is", "by", "rank", "why", "note"}


class Mistake(Exception):
    """One value is not what its key asks for."""


def text(raw: Any, _: Sources) -> str:
    """Text that says something."""
    if not isinstance(raw, str):
        raise Mistake(f"{raw!r} is not text; put it in quotes")
    if not raw.strip():
        raise Mistake("the text is empty; leave the key out")
    return raw


def identifier(raw: Any, sources: Sources) -> str:
    """The id of a record."""
    name = text(raw, sources)
    if not ID.fullmatch(name):
        raise Mistake(f"{name!r} is not an id; ids are lower-case words with hyphens")
    return name


def one_of(choices: tuple[str, ...]) -> Decoder:
    """One of some words."""

    def decoder(raw: Any, _: Sources) -> str:
        if raw not in choices:
            raise Mistake(f"{raw!r} is none of {', '.join(choices)}")
        return cast(str, raw)

    return decoder


def date(raw: Any, sources: Sources) -> Date:
    """An EDTF date in quotes."""
    try:
        return dates.parse(text(raw, sources))
    except dates.NotADate as error:
        raise Mistake(str(error)) from None


def money(raw: Any, sources: Sources) -> Money:
    """An amount and a currency in quotes."""
    match = _MONEY.fullmatch(text(raw, sources))
    if not match:
        raise Mistake(f"{raw!r} is not a price; write it as 150 USD or 99.99 GBP")
    amount = float(match[1]) if "." in match[1] else int(match[1])
    return Money(amount, match[2])


def items(raw: Any) -> list[Any]:
    """The items of a list, not yet decoded."""
    if not isinstance(raw, list):
        raise Mistake(f"{raw!r} is not a list; put it in [ ]")
    return raw


def several(item: Decoder) -> Decoder:
    """A list of things of one kind."""
    return lambda raw, sources: tuple([item(one, sources) for one in items(raw)])


def claim(value: Decoder) -> Decoder:
    """A plain value, or a table `{ is, by, rank, why, note }`."""

    def decoder(raw: Any, sources: Sources) -> Claim[Any]:
        if not isinstance(raw, dict):
            return Claim(value(raw, sources), sources)
        return _witnessed(value(_said(raw), sources), raw, sources)

    return decoder


def fact(value: Decoder) -> Decoder:
    """One claim, or a list of claims with the preferred one first."""
    one_claim = claim(value)

    def decoder(raw: Any, sources: Sources) -> Fact[Any]:
        claims = [one_claim(one, sources) for one in (raw if isinstance(raw, list) else [raw])]
        if not claims:
            raise Mistake("the list is empty; leave the key out")
        if claims[0].rank == "deprecated" or any(c.rank == "preferred" for c in claims[1:]):
            raise Mistake("the preferred claim comes first")
        return Fact(tuple(claims))

    return decoder


def code(raw: Any, sources: Sources) -> Claim[StyleCode]:
    """A style code; other printed forms of it stand in `printed`."""
    if not isinstance(raw, dict):
        return Claim(StyleCode((text(raw, sources),)), sources)
    others = several(text)(raw.get("printed", []), sources)
    printed = (text(_said(raw, "printed"), sources), *others)
    return _witnessed(StyleCode(printed), raw, sources)


def credit(raw: Any, sources: Sources) -> Claim[Credit]:
    """A person, with the `role` they had."""
    if not isinstance(raw, dict):
        return Claim(Credit(PersonId(identifier(raw, sources)), None), sources)
    person = PersonId(identifier(_said(raw, "role"), sources))
    role = one_of(get_args(Role))(raw["role"], sources) if "role" in raw else None
    return _witnessed(Credit(person, cast(Role | None, role)), raw, sources)


def edge(raw: Any, sources: Sources) -> Claim[Edge]:
    """A step of the lineage: `{ sole_from = "860v2" }`."""
    if not isinstance(raw, dict):
        raise Mistake('a step of the lineage is written { sole_from = "860v2" }')
    relations = get_args(Relation)
    _only(_CLAIM_KEYS - {"is"} | set(relations), raw)
    named = [relation for relation in relations if relation in raw]
    if len(named) != 1:
        raise Mistake(f"a step of the lineage names one of {', '.join(relations)}")
    target = ModelId(identifier(raw[named[0]], sources))
    return _witnessed(Edge(named[0], target), raw, sources)


def technologies(raw: Any, sources: Sources) -> tuple[Claim[Use], ...]:
    """A table of places, each with a list of technologies: `midsole = ["abzorb"]`."""
    if not isinstance(raw, dict):
        raise Mistake('technologies are written by place: technologies.midsole = ["abzorb"]')
    known_place, named = one_of(get_args(Place)), several(claim(identifier))
    placed = [(cast(Place, known_place(place, sources)), uses) for place, uses in raw.items()]
    return tuple(
        replace(use, value=Use(use.value, place))
        for place, uses in placed
        for use in named(uses, sources)
    )


def _said(raw: dict[str, Any], *more_keys: str) -> Any:
    """What a claim table says, once its keys are known to be right."""
    _only(_CLAIM_KEYS | set(more_keys), raw)
    if "is" not in raw:
        raise Mistake("a claim needs `is`")
    return raw["is"]


def _only(allowed: set[str], raw: dict[str, Any]) -> None:
    for name in raw:
        if name not in allowed:
            raise Mistake(f"unknown key {name!r}; known are {', '.join(sorted(allowed))}")


def _witnessed(value: Any, raw: dict[str, Any], sources: Sources) -> Claim[Any]:
    """A claim about a decoded value, with the witnesses and rank that its table gives."""
    return Claim(
        value,
        several(identifier)(raw["by"], sources) if "by" in raw else sources,
        cast(Rank, one_of(get_args(Rank))(raw.get("rank", "normal"), sources)),
        text(raw["why"], sources) if "why" in raw else "",
        text(raw["note"], sources) if "note" in raw else "",
    )
