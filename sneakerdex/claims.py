"""What is said of a shoe: facts, their rival claims, and the values they carry.

Every type of id is its own type, so that links can be checked and followed by what a field is
declared as.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import Any, Generic, NewType, TypeVar

from sneakerdex.dates import Date
from sneakerdex.frozen import frozen
from sneakerdex.names import key
from sneakerdex.vocabulary import Place, Rank, Relation, Role

BrandId = NewType("BrandId", str)
SeriesId = NewType("SeriesId", str)
ModelId = NewType("ModelId", str)
PackId = NewType("PackId", str)
CollaboratorId = NewType("CollaboratorId", str)
PersonId = NewType("PersonId", str)
TechnologyId = NewType("TechnologyId", str)
SourceId = NewType("SourceId", str)

# A shoe has one sole, one upper and one shoe that it brings back: two answers are a dispute.
EXCLUSIVE_RELATIONS: frozenset[Relation] = frozenset({"revival_of", "sole_from", "upper_from"})

# Currencies that have a sign of their own.
SYMBOLS = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₩": "KRW"}

T = TypeVar("T")


@frozen
class Claim(Generic[T]):
    """What some sources say of one property. `by` names every source it rests on."""

    value: T
    by: tuple[SourceId, ...]
    rank: Rank = "normal"
    why: str = ""
    note: str = ""

    @property
    def rejected(self) -> bool:
        """Whether it is known to be wrong."""
        return self.rank == "deprecated"


@frozen
class Fact(Generic[T]):
    """The answer to one question, as one claim or as several with the preferred one first."""

    claims: tuple[Claim[T], ...]

    @property
    def value(self) -> T:
        """What the preferred claim says."""
        return self.claims[0].value

    @cached_property
    def standing(self) -> tuple[Claim[T], ...]:
        """The answer: the preferred claim, and those that can be true together with it."""
        if len(self.claims) == 1:
            return () if self.claims[0].rejected else self.claims
        agreed: list[Claim[T]] = []
        for claim in standing(self.claims):
            if not any(_conflict(claim.value, other.value) for other in agreed):
                agreed.append(claim)
        return tuple(agreed)

    @property
    def rivals(self) -> tuple[Claim[T], ...]:
        """The claims that contradict the answer and may be right."""
        if len(self.claims) == 1:
            return ()
        return tuple(c for c in standing(self.claims) if c not in self.standing)

    @property
    def rejected(self) -> tuple[Claim[T], ...]:
        """The claims that are known to be wrong."""
        return tuple(claim for claim in self.claims if claim.rejected)

    @property
    def possible(self) -> tuple[T, ...]:
        """The values that exclude each other: the answer first, then its rivals."""
        return (self.value, *(claim.value for claim in self.rivals))


def standing(claims: Iterable[Claim[T]]) -> tuple[Claim[T], ...]:
    """The claims that are not rejected."""
    return tuple(claim for claim in claims if not claim.rejected)


def values(claims: Iterable[Claim[T]]) -> tuple[T, ...]:
    """What the claims that are not rejected say."""
    return tuple(claim.value for claim in standing(claims))


def sources_of(claims: Iterable[Claim[Any]]) -> tuple[SourceId, ...]:
    """Every source of some claims, each once."""
    return tuple(dict.fromkeys(source for claim in claims for source in claim.by))


def _conflict(one: object, other: object) -> bool:
    if isinstance(one, Date) and isinstance(other, Date):
        return not one.agrees_with(other)
    if isinstance(one, Money) and isinstance(other, Money):
        return one.currency == other.currency and one.amount != other.amount
    return one != other


@frozen
class Money:
    """A price when new: an amount and an ISO 4217 currency."""

    amount: int | float
    currency: str


def amounts(price: Fact[Money] | None) -> dict[str, int | float]:
    """What was asked, by currency; nothing if no source says."""
    claims = price.standing if price else ()
    return {claim.value.currency: claim.value.amount for claim in claims}


@frozen
class StyleCode:
    """The maker's code on the box, in each form that sources print, the fullest first."""

    printed: tuple[str, ...]

    @property
    def text(self) -> str:
        """The code as the maker prints it."""
        return self.printed[0]

    @property
    def key(self) -> str:
        """Letters and digits, upper case: what makes two printed forms the same code."""
        return key(self.text).upper()


@frozen
class Credit:
    """What one person did for a shoe."""

    person: PersonId
    role: Role | None


@frozen
class Use:
    """A technology and where in the shoe it sits."""

    technology: TechnologyId
    place: Place


@frozen
class Edge:
    """A typed step to another model: this one is the `relation` of `target`."""

    relation: Relation
    target: ModelId
