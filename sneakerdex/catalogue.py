"""Every record, with the links between them followed both ways."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sneakerdex.claims import Claim, Edge, values
from sneakerdex.dates import Date, in_time, parse
from sneakerdex.frozen import record
from sneakerdex.guides import Chart, Guide
from sneakerdex.model import (
    Brand,
    Collaborator,
    Event,
    Model,
    Pack,
    Person,
    Record,
    Release,
    Series,
    Source,
    Technology,
)
from sneakerdex.names import slug
from sneakerdex.nouns import place
from sneakerdex.parts import Box, Part


@record
class Catalogue:
    """The whole dataset, each noun by id.

    `denylist` maps domains to reasons, `colors` the names of colors to how they roughly look;
    `indexes` are what index.py works out, by the names of its functions; `prepared` are answers
    that were worked out when the guide was built, by name and by the place of their record.
    """

    brands: Mapping[str, Brand]
    series: Mapping[str, Series]
    models: Mapping[str, Model]
    releases: Mapping[str, Release]
    packs: Mapping[str, Pack]
    collaborators: Mapping[str, Collaborator]
    people: Mapping[str, Person]
    technologies: Mapping[str, Technology]
    events: Mapping[str, Event]
    guides: Mapping[str, Guide]
    parts: Mapping[str, Part]
    charts: Mapping[str, Chart]
    boxes: Mapping[str, Box]
    sources: Mapping[str, Source]
    version: str
    date: str
    denylist: Mapping[str, str]
    colors: Mapping[str, str]
    indexes: Mapping[str, Mapping[str, str]]
    prepared: Mapping[str, Mapping[str, str]]

    def everything(self) -> Iterator[Record | Source]:
        """Every record, the sources last."""
        yield from self.records()
        yield from self.sources.values()

    def records(self) -> Iterator[Record]:
        """Everything but the sources, in the order a reader would want it."""
        for shelf in (
            self.models, self.releases, self.collaborators, self.people, self.technologies,
            self.packs, self.series, self.brands, self.events, self.guides, self.parts,
            self.charts, self.boxes,
        ):  # fmt: skip
            yield from shelf.values()

    def title(self, record: Record) -> str:
        """What a reader calls a record: its name, its title, or model and colourway."""
        if isinstance(record, Release):
            return self.shoe(record)
        if isinstance(record, Box):
            return f"{self.shoe(record)} ({record.code})"
        if isinstance(record, Part):
            return f"{record.text} ({record.place} of a style code)"
        return str(getattr(record, "name", "") or getattr(record, "title", ""))

    def shoe(self, shoe: Release | Box) -> str:
        """A release or box with its model: `2002R Rain Cloud`."""
        return f"{self.models[shoe.model].name} {self.colorway(shoe)}".rstrip()

    def colorway(self, shoe: Release | Box) -> str:
        """A release or box without its model: `Kith “Steel”`, `Rain Cloud`."""
        partners = " × ".join(self.partners(shoe))
        name = shoe.name or (shoe.nickname if isinstance(shoe, Release) else "")
        colors = ", ".join(values(shoe.colors))
        if not partners:
            return name or colors or _code(shoe)
        own = f"“{name}”" if name else f"({colors})" if colors else ""
        return f"{partners} {own}".rstrip()

    def partners(self, shoe: Release | Box) -> list[str]:
        """The names of those a shoe was made with."""
        return [self.collaborators[c].name for c in shoe.collaborators]

    def swatch(self, color: str) -> str:
        """How a color roughly looks, as `#rrggbb`; empty if it is no single one."""
        return self.colors.get(slug(color), "").strip("-")

    def witnesses(self, by: Iterable[str]) -> int:
        """How many publishers vouch on their own: who copies counts with whom they copy."""
        return len({self._origin(self.sources[id_]).publisher for id_ in by})

    def _origin(self, source: Source) -> Source:
        copied: set[str] = set()
        while source.derived_from and source.id not in copied:
            copied.add(source.id)
            source = self.sources[source.derived_from]
        return source

    def linked_from(self, target: Record | Source) -> dict[str, list[str]]:
        """The ids of the records that point to a record, by shelf."""
        linked: dict[str, list[str]] = {}
        for name in self.indexes["backlinks"].get(place(target), "").split():
            shelf, _, id_ = name.partition("/")
            linked.setdefault(shelf, []).append(id_)
        return linked

    def at(self, names: Iterable[str]) -> list[Any]:
        """The records that stand at some places, as the indexes write them: `models/2002r`."""
        places = (name.partition("/") for name in names)
        return [getattr(self, shelf)[id_] for shelf, _, id_ in places]

    def pointing(self, target: Record | Source, shelf: str) -> list[Any]:
        """The records of a shelf that point to a record."""
        return [getattr(self, shelf)[id_] for id_ in self.linked_from(target).get(shelf, [])]

    def collaborations(self) -> list[Release]:
        """The releases made with somebody; to know which they are, no other is decoded."""
        partners = self.collaborators.values()
        ids = {id_ for c in partners for id_ in self.linked_from(c).get("releases", [])}
        return [self.releases[id_] for id_ in self.releases if id_ in ids]

    def releases_of(self, target: Record) -> list[Release]:
        """The releases of a model, pack, collaborator, person or technology, in order of time."""
        return sorted(self.pointing(target, "releases"), key=release_order)

    def dates_of(self, model: Model) -> list[Date]:
        """When the releases of a model were first sold, as far as is known."""
        dates = self.indexes["dates"]
        ids = self.linked_from(model).get("releases", [])
        return [parse(dates[id_]) for id_ in ids if id_ in dates]

    def released(self, start: str, end: str) -> list[Release]:
        """The releases that were surely first sold between two ISO days, in order of time."""
        within = [
            self.releases[id_]
            for id_, edtf in self.indexes["dates"].items()
            if parse(edtf).within(start, end) == "yes"
        ]
        return sorted(within, key=release_order)

    def credited(self, person: Person) -> list[Model | Release]:
        """The shoes that a person is credited with, models first."""
        shoes: list[Model | Release] = [*self.pointing(person, "models"), *self.releases_of(person)]
        return [s for s in shoes if person.id in {c.person for c in values(s.designers)}]

    def model_of(self, shoe: Model | Release | Box) -> Model:
        """A model itself, or the one that a release or box is of."""
        return shoe if isinstance(shoe, Model) else self.models[shoe.model]

    def heirs(self, model: Model) -> list[tuple[Model, Claim[Edge]]]:
        """The models that name this one in their lineage, and how."""
        return [
            (heir, claim)
            for heir in self.pointing(model, "models")
            for claim in heir.lineage
            if claim.value.target == model.id
        ]


def _code(shoe: Release | Box) -> str:
    """The first style code of a shoe."""
    if isinstance(shoe, Box):
        return shoe.code
    return next((code.text for code in values(shoe.codes)), "")


def release_order(release: Release) -> tuple[tuple[str, str], str]:
    """A sort key: order in time, those without a date last."""
    return (in_time(release.date), release.id)


def model_order(model: Model) -> tuple[str, str]:
    """A sort key: order of debut, those without one last."""
    return in_time(model.begun)
