"""Every record, with the links between them followed both ways."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from sneakerdex.claims import Claim, Edge, SourceId
from sneakerdex.frozen import frozen
from sneakerdex.model import (
    Brand,
    Collaborator,
    Event,
    Guide,
    Model,
    Pack,
    Person,
    Record,
    Release,
    Series,
    Source,
    Technology,
)

K = TypeVar("K")
V = TypeVar("V")


@frozen
class Catalogue:
    """The whole dataset in memory, each noun by id."""

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
    sources: Mapping[str, Source]

    def everything(self) -> Iterator[Record | Source]:
        """Every record, the sources last."""
        yield from self.records()
        yield from self.sources.values()

    def records(self) -> Iterator[Record]:
        """Everything but the sources, in the order a reader would want it."""
        for shelf in (
            self.models, self.releases, self.collaborators, self.people, self.technologies,
            self.packs, self.series, self.brands, self.events, self.guides,
        ):  # fmt: skip
            yield from shelf.values()

    def shoes(self) -> Iterator[Model | Release]:
        """Every model, then every release in order of time."""
        yield from self.models.values()
        yield from self.dated_releases

    def title(self, record: Record) -> str:
        """What a reader calls a record: its name, its title, or model and colourway."""
        if isinstance(record, Release):
            return f"{self.models[record.model].name} {self.colorway(record)}".rstrip()
        return str(getattr(record, "name", "") or getattr(record, "title", ""))

    def colorway(self, release: Release) -> str:
        """A release without its model: `Kith “Steel”`, `Rain Cloud`."""
        partners = " × ".join(self.partners(release))
        name = release.name or release.nickname
        if not name and not partners:
            colors = ", ".join(claim.value for claim in release.colors)
            return colors or "".join(claim.value.text for claim in release.codes[:1])
        quoted = f"“{name}”" if partners and name else name
        return f"{partners} {quoted}".strip()

    def partners(self, release: Release) -> list[str]:
        """The names of those a release was made with."""
        return [self.collaborators[c].name for c in release.collaborators]

    @cached_property
    def releases_of_model(self) -> Mapping[str, list[Release]]:
        """The releases of each model id, in order of time."""
        return _grouped((r.model, r) for r in self.dated_releases)

    @cached_property
    def releases_of_collaborator(self) -> Mapping[str, list[Release]]:
        """The releases of each collaborator id, in order of time."""
        return _grouped((c, r) for r in self.dated_releases for c in r.collaborators)

    @cached_property
    def releases_of_pack(self) -> Mapping[str, list[Release]]:
        """The releases of each pack id, in order of time."""
        return _grouped((r.pack, r) for r in self.dated_releases if r.pack)

    @cached_property
    def dated_releases(self) -> list[Release]:
        """All releases in order of time, those without a date last."""
        return sorted(
            self.releases.values(),
            key=lambda r: (r.date.sort_key if r.date else ("~", "~"), r.id),
        )

    @cached_property
    def heirs(self) -> Mapping[str, list[tuple[Model, Claim[Edge]]]]:
        """For each model id, the models that name it in their lineage, and how."""
        return _grouped(
            (claim.value.target, (model, claim))
            for model in self.models.values()
            for claim in model.lineage
        )

    def witnesses(self, by: Iterable[SourceId]) -> int:
        """How many independent sources stand behind a claim: copies of one page are one."""
        return len({self._origin(source) for source in by})

    def _origin(self, source: SourceId) -> SourceId:
        seen = {source}
        while (page := self.sources.get(source)) and page.derived_from:
            source = page.derived_from
            if source in seen:
                break
            seen.add(source)
        return source


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    groups: dict[K, list[V]] = {}
    for group, member in pairs:
        groups.setdefault(group, []).append(member)
    return groups
