"""Every answered question of the dataset: what is said, by how many, and who says otherwise."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cached_property
from typing import Any, get_args

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Fact, sources_of
from sneakerdex.errors import BadInput
from sneakerdex.frozen import frozen
from sneakerdex.links import claims_of, placed_facts_of
from sneakerdex.model import Drop, Record
from sneakerdex.names import key
from sneakerdex.nouns import KINDS


def _properties() -> Iterator[str]:
    """The names of all facts, of whatever noun."""
    for kind in (*KINDS.values(), Drop):
        for field in fields(kind):
            types = (field.type, *get_args(field.type))
            if any(getattr(t, "__origin__", t) in {Fact, Claim} for t in types):
                yield field.name


# Each name of a fact as people type it, and in words.
PROPERTIES = {key(name): name.replace("_", " ") for name in _properties()}


@frozen
class Statement:
    """The answer to one question about one record, as its claims.

    `where` is the region or shop that it is about, if not about all; `witnesses` counts those who
    vouch for the answer independently of each other.
    """

    record: Record
    property: str
    fact: Fact[Any]
    witnesses: int
    where: str = ""

    @cached_property
    def disputed(self) -> bool:
        """Whether some source says otherwise, be it right or wrong."""
        return bool(self.fact.rivals or self.fact.rejected)


def statements(catalogue: Catalogue, records: Iterable[Record]) -> Iterator[Statement]:
    """Every statement of some records; each item of a list is one of its own."""
    for record in records:
        told: set[int] = set()
        for name, fact, drop in placed_facts_of(record):
            told |= set(map(id, fact.claims))
            where = (drop.region or drop.channel) if drop else ""
            yield _statement(catalogue, record, name, fact, where)
        for name, claim in claims_of(record):
            if id(claim) not in told:
                yield _statement(catalogue, record, name, Fact((claim,)))


def disputed_records(catalogue: Catalogue) -> list[Record]:
    """The records on which sources differ."""
    return catalogue.at(catalogue.indexes["disputes"])


def about(said: Iterable[Statement], name: str) -> list[Statement]:
    """The statements about one property, however it is spelled; maybe none.

    Raises:
        BadInput: if no record has a property of that name; the message names those there are.
    """
    wanted = key(name)
    if wanted not in PROPERTIES:
        known = ", ".join(sorted(PROPERTIES.values()))
        raise BadInput(f"No fact is called {name!r}; there are {known}.")
    return [one for one in said if key(one.property) == wanted]


def _statement(
    catalogue: Catalogue, record: Record, name: str, fact: Fact[Any], where: str = ""
) -> Statement:
    independent = catalogue.witnesses(sources_of(fact.standing))
    return Statement(record, name, fact, independent, where)
