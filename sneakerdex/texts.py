"""What a record says, field by field: what a search looks through."""

from collections.abc import Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.guides import Guide
from sneakerdex.links import claims_of
from sneakerdex.model import (
    Collaborator,
    Event,
    Model,
    Named,
    Pack,
    Person,
    Record,
    Release,
    Technology,
)
from sneakerdex.parts import Box
from sneakerdex.prepared import prepared


@prepared
def fields(catalogue: Catalogue, record: Record) -> list[list[str]]:
    """What a record says, as the name of a field and its text."""
    return [[field, text] for field, text in _fields(catalogue, record)]


def _fields(catalogue: Catalogue, record: Record) -> Iterator[tuple[str, str]]:
    # A release's title may be its partners or colors, which count less than a name of its own.
    name = catalogue.title(record)
    if isinstance(record, Release):
        name = f"{catalogue.models[record.model].name} {record.name}"
    yield "name", name
    yield "id", record.id
    if isinstance(record, Named):
        yield from (("alias", alias) for alias in record.aliases)
    yield from _own_fields(catalogue, record)
    if record.summary:
        yield "summary", record.summary
    for _, claim in claims_of(record):
        yield from (("note", text) for text in (claim.why, claim.note) if text)


def _own_fields(catalogue: Catalogue, record: Record) -> Iterator[tuple[str, str]]:
    match record:
        case Model():
            yield from (("alias", name) for name in record.nicknames)
            yield from _shoe_fields(catalogue, record)
        case Release():
            yield from _release_fields(catalogue, record)
        case Box():
            yield "style code", record.code
            yield from _partner_fields(catalogue, record)
            yield from (("colors", claim.value) for claim in record.colors)
        case Collaborator() | Pack():
            yield from (("people", catalogue.people[person].name) for person in record.people)
        case Person():
            yield "people", ", ".join((*record.roles, *record.affiliations))
        case Technology():
            yield "does", record.does
        case Event():
            yield from (("people", catalogue.people[person].name) for person in record.people)
        case Guide():
            yield from (("advice", claim.value) for claim in record.advice)


def _release_fields(catalogue: Catalogue, release: Release) -> Iterator[tuple[str, str]]:
    if release.nickname:
        yield "alias", release.nickname
    yield from (("style code", form) for claim in release.codes for form in claim.value.printed)
    yield from _partner_fields(catalogue, release)
    if release.pack:
        pack = catalogue.packs[release.pack]
        yield from (("pack", name) for name in (pack.name, *pack.aliases))
    yield from (("colors", claim.value) for claim in release.colors)
    yield from _shoe_fields(catalogue, release)


def _partner_fields(catalogue: Catalogue, shoe: Release | Box) -> Iterator[tuple[str, str]]:
    for partner in shoe.collaborators:
        collaborator = catalogue.collaborators[partner]
        yield from (("with", name) for name in (collaborator.name, *collaborator.aliases))
        yield from (("people", catalogue.people[person].name) for person in collaborator.people)


def _shoe_fields(catalogue: Catalogue, shoe: Model | Release) -> Iterator[tuple[str, str]]:
    yield from (("people", catalogue.people[c.value.person].name) for c in shoe.designers)
    yield from (
        ("technology", catalogue.technologies[c.value.technology].name) for c in shoe.technologies
    )
    yield from (("materials", claim.value) for claim in shoe.materials)
    yield from (("made in", claim.value) for claim in shoe.made_in)
