"""What is inside a record: its facts and claims, and the records it points to.

Which fields hold links is read off their declared types.
"""

from collections.abc import Container, Iterator, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, get_args

from sneakerdex import files
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import (
    BrandId,
    Claim,
    CollaboratorId,
    Credit,
    Edge,
    Fact,
    ModelId,
    PackId,
    PersonId,
    SeriesId,
    SourceId,
    TechnologyId,
    Use,
)
from sneakerdex.errors import Problem
from sneakerdex.model import Drop, Record, Source
from sneakerdex.nouns import SHELF_OF

# Each type of id, and where in the catalogue its records are.
SHELVES: dict[Any, str] = {
    BrandId: "brands",
    SeriesId: "series",
    ModelId: "models",
    PackId: "packs",
    CollaboratorId: "collaborators",
    PersonId: "people",
    TechnologyId: "technologies",
    SourceId: "sources",
}
Link = tuple[str, str]


def links(record: Record | Source) -> Iterator[tuple[str, Link]]:
    """Every link out of a record: the field, then the shelf and the id it points to."""
    for field, shelf in _plan(type(record)):  # type: ignore[arg-type]  # mypy: classes hash, too
        value = getattr(record, field)
        if shelf:
            for id_ in value if isinstance(value, tuple) else (value,) if value else ():
                yield field, (shelf, id_)
        elif value:
            for link in _inside(value):
                yield field, link


@cache
def _plan(kind: Any) -> list[tuple[str, str]]:
    """The fields that can hold links; with a shelf if they hold ids, without if claims."""
    plan = []
    for field in fields(kind):
        types = (field.type, *get_args(field.type))
        shelf = next((SHELVES[t] for t in types if t in SHELVES), "")
        if field.name == "id":
            continue
        if shelf or any(t is Drop or getattr(t, "__origin__", t) in {Fact, Claim} for t in types):
            plan.append((field.name, shelf))
    return plan


def _inside(value: object) -> Iterator[Link]:
    match value:
        case tuple():
            for item in value:
                yield from _inside(item)
        case Fact(claims):
            yield from _inside(claims)
        case Claim():
            yield from (("sources", source) for source in value.by)
            yield from _inside(value.value)
        case Drop():
            yield from (("sources", source) for source in value.by)
            yield from _inside((value.date, value.price))
        case Credit():
            yield "people", value.person
        case Use():
            yield "technologies", value.technology
        case Edge():
            yield "models", value.target


def facts_of(record: Record) -> Iterator[tuple[str, Fact[Any]]]:
    """Every fact of a record, those of its drops included."""
    return ((name, fact) for name, fact, _ in placed_facts_of(record))


def placed_facts_of(record: Record) -> Iterator[tuple[str, Fact[Any], Drop | None]]:
    """The same, with the drop that a fact is about."""
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, Fact):
            yield field.name, value, None
        for drop in value if isinstance(value, tuple) else ():
            if isinstance(drop, Drop):
                told = (("date", drop.date), ("price", drop.price))
                yield from ((name, fact, drop) for name, fact in told if fact)


def claims_of(record: Record) -> Iterator[tuple[str, Claim[Any]]]:
    """Every claim of a record, in facts or on its own."""
    for name, fact in facts_of(record):
        yield from ((name, claim) for claim in fact.claims)
    for field in fields(record):
        value = getattr(record, field.name)
        for claim in value if isinstance(value, tuple) else ():
            if isinstance(claim, Claim):
                yield field.name, claim


def uses(catalogue: Catalogue) -> dict[str, list[tuple[Record | Source, str]]]:
    """For each source id, the records and fields that rest on it."""
    resting: dict[str, dict[tuple[str, str], tuple[Record | Source, str]]] = {}
    for record in catalogue.everything():
        for field, (shelf, id_) in links(record):
            if shelf == "sources":
                place = (f"{record.noun}:{record.id}", field)
                resting.setdefault(id_, {})[place] = (record, field)
    return {source: list(places.values()) for source, places in resting.items()}


def dangling(catalogue: Catalogue, known: Mapping[str, Container[str]]) -> Iterator[Problem]:
    """Links to ids that are not known on their shelf."""
    for record in catalogue.everything():
        for field, (shelf, id_) in links(record):
            if id_ not in known[shelf]:
                yield Problem(
                    *home(record),
                    f"{field}: there is no {id_!r} in {shelf}",
                    f"add it to data/{shelf} or correct the id",
                )


def home(record: Record | Source) -> tuple[str, str]:
    """The file a record is written in, and what it is called there."""
    return files.home(SHELF_OF[record.noun], record.id)
