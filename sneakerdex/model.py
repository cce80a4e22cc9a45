"""The nouns of the dataset, one frozen record each.

Ids are plain words (`2002r`, `aime-leon-dore`); a release's is `model/key`, a source's
`publisher/page`. Dates and prices are facts: one or more claims, each with its sources.
"""

from functools import cached_property
from typing import ClassVar

from sneakerdex.claims import (
    BrandId,
    Claim,
    CollaboratorId,
    Credit,
    Edge,
    Fact,
    ModelId,
    Money,
    PackId,
    PersonId,
    SeriesId,
    SourceId,
    StyleCode,
    TechnologyId,
    Use,
    amounts,
)
from sneakerdex.dates import Date
from sneakerdex.frozen import record
from sneakerdex.vocabulary import (
    CollaboratorKind,
    EventKind,
    Grade,
    ModelKind,
    Occupation,
    ReleaseKind,
    SourceKind,
    TechnologyKind,
)

NEW_BALANCE = BrandId("new-balance")


@record
class Record:
    """What everything in the dataset has: an id, and the sources that its plain values rest on."""

    noun: ClassVar[str]
    id: str
    sources: tuple[SourceId, ...]
    summary: str = ""


@record
class Named(Record):
    """A record that people call by a name."""

    name: str
    aliases: tuple[str, ...] = ()


@record
class Brand(Named):
    """A maker of shoes."""

    noun: ClassVar[str] = "brand"
    based_in: str = ""
    founded: Fact[Date] | None = None


@record
class Series(Named):
    """A family of models: 99X, 2000."""

    noun: ClassVar[str] = "series"


@record
class Model(Named):
    """A silhouette with its own name. `fit` is sizing advice, `widths` are as printed."""

    noun: ClassVar[str] = "model"
    brand: BrandId = NEW_BALANCE
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

    @cached_property
    def begun(self) -> Date | None:
        """When it was first sold, as far as known."""
        return self.debut.value if self.debut else None

    @property
    def prices(self) -> dict[str, int | float]:
        """The debut price by currency."""
        return amounts(self.debut_price)


@record
class Drop:
    """A release in one region or channel: when it was first sold there, and for how much."""

    date: Fact[Date] | None = None
    price: Fact[Money] | None = None
    region: str = ""
    channel: str = ""
    note: str = ""
    by: tuple[SourceId, ...] = ()


@record
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

    @cached_property
    def first_sold(self) -> Fact[Date] | None:
        """The date of the first drop, with whatever is said of it.

        A drop "in August" is no earlier than one of 20 August: what is more precise is told.
        """
        facts = sorted(
            (drop.date for drop in self.drops if drop.date), key=lambda fact: fact.value.sort_key
        )
        first = facts[0] if facts else None
        for fact in facts[1:]:
            if first and first.value.covers(fact.value):
                first = fact
        return first

    @cached_property
    def date(self) -> Date | None:
        """When it was first sold anywhere, as far as known."""
        return self.first_sold.value if self.first_sold else None

    @cached_property
    def prices(self) -> dict[str, int | float]:
        """The asking price when new by currency; the first drop to name one counts.

        What a drop asked more than a year later is no price when new.
        """
        amounts: dict[str, int | float] = {}
        for drop in self.drops:
            late = self.date and drop.date and int(drop.date.value.year) > int(self.date.year) + 1
            for claim in drop.price.standing if drop.price and not late else ():
                amounts.setdefault(claim.value.currency, claim.value.amount)
        return amounts


@record
class Pack(Named):
    """A named set of releases."""

    noun: ClassVar[str] = "pack"
    people: tuple[PersonId, ...] = ()


@record
class Collaborator(Named):
    """Whom a release was made with: a shop, a label, a designer, a musician."""

    noun: ClassVar[str] = "collaborator"
    kind: CollaboratorKind
    based_in: str = ""
    founded: Fact[Date] | None = None
    people: tuple[PersonId, ...] = ()


@record
class Person(Named):
    """A named human with a part in the story."""

    noun: ClassVar[str] = "person"
    roles: tuple[Occupation, ...] = ()
    affiliations: tuple[str, ...] = ()


@record
class Technology(Named):
    """Something a shoe is built with; `does` says in one line what it is for."""

    noun: ClassVar[str] = "technology"
    kind: TechnologyKind
    maker: str = ""
    debut: Fact[Date] | None = None
    does: str


@record
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


@record
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
