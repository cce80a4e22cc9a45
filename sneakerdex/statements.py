"""Every answered question of the dataset: what is said, by how many, and who says otherwise."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Fact, witnesses
from sneakerdex.errors import BadInput
from sneakerdex.frozen import frozen
from sneakerdex.links import claims_of, facts_of
from sneakerdex.model import Record
from sneakerdex.names import key


@frozen
class Statement:
    """The answer to one question about one record, as its claims.

    `witnesses` counts those who vouch for the answer independently of each other.
    """

    record: Record
    property: str
    fact: Fact[Any]
    witnesses: int

    @cached_property
    def disputed(self) -> bool:
        """Whether some source says otherwise, be it right or wrong."""
        return bool(self.fact.rivals or self.fact.rejected)


def statements(catalogue: Catalogue, records: Iterable[Record]) -> Iterator[Statement]:
    """Every statement of some records; each item of a list is one of its own."""
    for record in records:
        told: set[int] = set()
        for name, fact in facts_of(record):
            told |= set(map(id, fact.claims))
            yield _statement(catalogue, record, name, fact)
        for name, claim in claims_of(record):
            if id(claim) not in told:
                yield _statement(catalogue, record, name, Fact((claim,)))


def disputed_records(catalogue: Catalogue) -> list[Record]:
    """The records on which sources differ."""
    names = (name.partition("/") for name in catalogue.indexes["disputes"])
    return [getattr(catalogue, shelf)[id_] for shelf, _, id_ in names]


def about(said: Iterable[Statement], name: str) -> list[Statement]:
    """The statements about one property, however it is spelled.

    Raises:
        BadInput: if there are none; the message names the properties there are.
    """
    every = list(said)
    chosen = [one for one in every if key(one.property) == key(name)]
    if not chosen:
        known = ", ".join(sorted({one.property.replace("_", " ") for one in every}))
        raise BadInput(f"No fact here is called {name!r}; there are {known}.")
    return chosen


def _statement(catalogue: Catalogue, record: Record, name: str, fact: Fact[Any]) -> Statement:
    return Statement(record, name, fact, catalogue.witnesses(witnesses(fact.standing)))
