"""The nouns of the dataset, one frozen record each.

Ids are plain words (`2002r`, `aime-leon-dore`); a release's is `model/key`, a source's
`publisher/page`. Every type of id is its own type, so that links can be checked and followed by
what a field is declared as. Dates and prices are facts: one or more claims, each with its sources.
"""

from dataclasses import dataclass
from typing import ClassVar, Generic, Literal, NewType, TypeVar

from sneakerdex.dates import Date
from sneakerdex.names import key

BrandId = NewType("BrandId", str)
SeriesId = NewType("SeriesId", str)
ModelId = NewType("ModelId", str)
ReleaseId = NewType("ReleaseId", str)
PackId = NewType("PackId", str)
CollaboratorId = NewType("CollaboratorId", str)
PersonId = NewType("PersonId", str)
TechnologyId = NewType("TechnologyId", str)
SourceId = NewType("SourceId", str)

Rank = Literal["preferred", "normal", "deprecated"]
ModelKind = Literal[
    "running", "trail", "basketball", "tennis", "training", "walking", "skate", "hiking",
    "football", "baseball", "cricket", "golf", "lifestyle", "sandal",
]  # fmt: skip
ReleaseKind = Literal[
    "general", "collaboration", "exclusive", "friends-and-family", "sample", "cancelled"
]
CollaboratorKind = Literal[
    "retailer", "label", "designer", "musician", "athlete", "artist", "team", "publication",
    "company",
]  # fmt: skip
Role = Literal[
    "lead", "upper", "tooling", "finishing", "revival", "product", "collaboration", "color"
]
Occupation = Literal[
    "designer", "product manager", "creative director", "founder", "owner", "executive",
    "retailer", "musician", "athlete", "artist", "engineer", "writer",
]  # fmt: skip
Place = Literal["midsole", "outsole", "upper", "heel", "insole", "whole"]
TechnologyKind = Literal[
    "cushioning", "stability", "outsole", "upper", "membrane", "fabric", "construction", "fit",
    "plate", "lacing",
]  # fmt: skip
Relation = Literal[
    "successor_of", "derived_from", "revival_of", "sole_from", "upper_from", "hybrid_of",
    "variant_of",
]  # fmt: skip
EventKind = Literal[
    "company", "place", "person", "technology", "model", "collaboration", "culture", "court"
]
GuideKind = Literal["sizing", "care", "naming"]
SourceKind = Literal[
    "brand", "interview", "magazine", "newspaper", "shop", "blog", "wiki", "catalogue", "court",
    "patent", "label", "book", "video", "forum", "press-release",
]  # fmt: skip
Grade = Literal["A", "B", "C", "D", "E"]

# A shoe has one sole, one upper and one shoe that it brings back: two answers are a dispute.
EXCLUSIVE_RELATIONS: frozenset[Relation] = frozenset({"revival_of", "sole_from", "upper_from"})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Claim(Generic[T]):
    """What some sources say of one property. `by` names every source it rests on."""

    value: T
    by: tuple[SourceId, ...]
    rank: Rank = "normal"
    why: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """The answer to one question, as one claim or as rivals with the preferred one first."""

    claims: tuple[Claim[T], ...]

    @property
    def value(self) -> T:
        """What the preferred claim says."""
        return self.claims[0].value

    @property
    def rivals(self) -> tuple[Claim[T], ...]:
        """The claims that cannot be true together with a claim named before them."""
        return tuple(
            claim
            for position, claim in enumerate(self.claims)
            if any(_conflict(claim.value, other.value) for other in self.claims[:position])
        )

    @property
    def standing(self) -> tuple[Claim[T], ...]:
        """The claims that contradict nothing named before them: the answer."""
        rivals = self.rivals
        return tuple(claim for claim in self.claims if claim not in rivals)


def _conflict(one: object, other: object) -> bool:
    if isinstance(one, Date) and isinstance(other, Date):
        return not one.agrees_with(other)
    if isinstance(one, Money) and isinstance(other, Money):
        return one.currency == other.currency and one.amount != other.amount
    return one != other


@dataclass(frozen=True, slots=True)
class Money:
    """A price when new: an amount and an ISO 4217 currency."""

    amount: int | float
    currency: str


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Credit:
    """What one person did for a shoe."""

    person: PersonId
    role: Role | None


@dataclass(frozen=True, slots=True)
class Use:
    """A technology and where in the shoe it sits."""

    technology: TechnologyId
    place: Place


@dataclass(frozen=True, slots=True)
class Edge:
    """A typed step to another model: this one is the `relation` of `target`."""

    relation: Relation
    target: ModelId


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What everything in the dataset has: an id, and the sources that its plain values rest on."""

    noun: ClassVar[str]
    id: str
    sources: tuple[SourceId, ...]
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Record):
    """A record that people call by a name."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand(Named):
    """A maker of shoes."""

    noun: ClassVar[str] = "brand"
    based_in: str = ""
    founded: Fact[Date] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series(Named):
    """A family of models: 99X, 2000."""

    noun: ClassVar[str] = "series"


@dataclass(frozen=True, slots=True, kw_only=True)
class Model(Named):
    """A silhouette with its own name. `fit` is sizing advice, `widths` are as printed."""

    noun: ClassVar[str] = "model"
    brand: BrandId = BrandId("new-balance")
    series: SeriesId | None = None
    kind: ModelKind
    nicknames: tuple[str, ...] = ()
    debut: Fact[Date] | None = None
    debut_price: Fact[Money] | None = None
    discontinued: Fact[Date] | None = None
    revived: Fact[Date] | None = None
    made_in: tuple[Claim[str], ...] = ()
    designers: tuple[Claim[Credit], ...] = ()
    technologies: tuple[Claim[Use], ...] = ()
    materials: tuple[Claim[str], ...] = ()
    lineage: tuple[Claim[Edge], ...] = ()
    fit: Fact[str] | None = None
    widths: tuple[Claim[str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """A release in one region or channel: when it was first sold there, and for how much."""

    date: Fact[Date] | None = None
    price: Fact[Money] | None = None
    region: str = ""
    channel: str = ""
    note: str = ""
    by: tuple[SourceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Release(Record):
    """One colourway of a model. What is empty here is as on the model."""

    noun: ClassVar[str] = "release"
    model: ModelId
    name: str = ""
    nickname: str = ""
    kind: ReleaseKind
    collaborators: tuple[CollaboratorId, ...] = ()
    pack: PackId | None = None
    codes: tuple[Claim[StyleCode], ...] = ()
    colors: tuple[Claim[str], ...] = ()
    materials: tuple[Claim[str], ...] = ()
    made_in: tuple[Claim[str], ...] = ()
    designers: tuple[Claim[Credit], ...] = ()
    technologies: tuple[Claim[Use], ...] = ()
    drops: tuple[Drop, ...] = ()

    @property
    def date(self) -> Date | None:
        """When it was first sold anywhere, as far as known."""
        dates = [drop.date.value for drop in self.drops if drop.date]
        return min(dates, key=lambda date: date.sort_key, default=None)

    @property
    def prices(self) -> dict[str, int | float]:
        """The asking price when new by currency; the first drop to name one counts."""
        named = [c.value for drop in self.drops if drop.price for c in drop.price.standing]
        return {money.currency: money.amount for money in reversed(named)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack(Named):
    """A named set of releases."""

    noun: ClassVar[str] = "pack"
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Collaborator(Named):
    """Whom a release was made with: a shop, a label, a designer, a musician."""

    noun: ClassVar[str] = "collaborator"
    kind: CollaboratorKind
    based_in: str = ""
    founded: Fact[Date] | None = None
    people: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Named):
    """A named human with a part in the story."""

    noun: ClassVar[str] = "person"
    roles: tuple[Occupation, ...] = ()
    affiliations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Technology(Named):
    """Something a shoe is built with; `does` says in one line what it is for."""

    noun: ClassVar[str] = "technology"
    kind: TechnologyKind
    maker: str = ""
    debut: Fact[Date] | None = None
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """Something that happened besides models and releases."""

    noun: ClassVar[str] = "event"
    title: str
    date: Fact[Date]
    kind: EventKind
    models: tuple[ModelId, ...] = ()
    people: tuple[PersonId, ...] = ()
    collaborators: tuple[CollaboratorId, ...] = ()
    technologies: tuple[TechnologyId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide(Record):
    """Advice with sources: how shoes fit, how to care for them."""

    noun: ClassVar[str] = "guide"
    title: str
    kind: GuideKind
    models: tuple[ModelId, ...] = ()
    advice: tuple[Claim[str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A page, book or record that facts rest on. `derived_from` is the source it copies.

    Publisher, kind, grade and domain are written once a publisher; a page may differ.
    """

    noun: ClassVar[str] = "source"
    id: SourceId
    publisher: str
    kind: SourceKind
    grade: Grade
    domain: str = ""
    title: str
    url: str = ""
    author: str = ""
    published: Date | None = None
    accessed: Date | None = None
    language: str = "en"
    derived_from: SourceId | None = None
    note: str = ""
