"""Full-text search: every record that mentions all the words, best match first."""

import itertools
from collections.abc import Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.frozen import frozen
from sneakerdex.links import claims_of
from sneakerdex.model import (
    Collaborator,
    Event,
    Guide,
    Model,
    Named,
    Pack,
    Person,
    Record,
    Release,
    Technology,
)
from sneakerdex.names import key, words
from sneakerdex.nouns import NOUN_ORDER

# How much a hit in a field counts; a name that is the very word beats one that contains it.
_WEIGHTS = {
    "name": 100,
    "style code": 90,
    "alias": 80,
    "with": 60,
    "people": 50,
    "pack": 45,
    "technology": 40,
    "colors": 35,
    "materials": 30,
    "made in": 30,
    "does": 25,
    "advice": 20,
    "summary": 15,
    "note": 10,
}


@frozen
class Hit:
    """A record that mentions the words, where the best of them stands, and how well it fits."""

    record: Record
    field: str
    text: str
    score: int


def search(catalogue: Catalogue, text: str) -> list[Hit]:
    """Every record in which each word occurs in some field, best first.

    Case, accents and hyphens do not matter; a word also matches the start of a longer one.
    """
    wanted = words(text)
    whole = key(text)
    hits = [
        hit
        for record in catalogue.records()
        if wanted and (hit := _hit(catalogue, record, wanted, whole))
    ]
    return sorted(hits, key=lambda h: (-h.score, NOUN_ORDER[h.record.noun], h.record.id))


def _hit(catalogue: Catalogue, record: Record, wanted: list[str], whole: str) -> Hit | None:
    best, found, total = ("", "", 0), set[str](), 0
    for field, text in _fields(catalogue, record):
        score, matched = _score(field, text, wanted, whole)
        found |= matched
        total = max(total, score)
        if score > best[2]:
            best = (field, text, score)
    if len(found) < len(set(wanted)):
        return None
    return Hit(record, best[0], best[1], total)


def _score(field: str, text: str, wanted: list[str], whole: str) -> tuple[int, set[str]]:
    folded = key(text)
    # A cheap look first: most fields of most records contain none of the words.
    if not any(word in folded for word in wanted):
        return 0, set()
    if folded == whole:
        return _WEIGHTS[field] * 4, set(wanted)
    own = words(text)
    matched = _found(wanted, [*own, *_joined(own)])
    for pair, joined in zip(itertools.pairwise(wanted), _joined(wanted), strict=True):
        if _found([joined], own):
            matched |= set(pair)
    exact = sum(word in own for word in matched)
    return _WEIGHTS[field] * (len(matched) + exact), matched


def _found(wanted: list[str], own: list[str]) -> set[str]:
    return {word for word in wanted if any(mine.startswith(word) for mine in own)}


def _joined(parts: list[str]) -> list[str]:
    """Neighbours as one word, so that it does not matter where spaces and hyphens stand."""
    return [one + other for one, other in itertools.pairwise(parts)]


def _fields(catalogue: Catalogue, record: Record) -> Iterator[tuple[str, str]]:
    # A release's title may be its partners or colors, which count less than a name of its own.
    name = catalogue.title(record)
    if isinstance(record, Release):
        name = f"{catalogue.models[record.model].name} {record.name}"
    yield "name", name
    yield "name", record.id
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
    for partner in release.collaborators:
        collaborator = catalogue.collaborators[partner]
        yield from (("with", name) for name in (collaborator.name, *collaborator.aliases))
        yield from (("people", catalogue.people[person].name) for person in collaborator.people)
    if release.pack:
        pack = catalogue.packs[release.pack]
        yield from (("pack", name) for name in (pack.name, *pack.aliases))
    yield from (("colors", claim.value) for claim in release.colors)
    yield from _shoe_fields(catalogue, release)


def _shoe_fields(catalogue: Catalogue, shoe: Model | Release) -> Iterator[tuple[str, str]]:
    yield from (("people", catalogue.people[c.value.person].name) for c in shoe.designers)
    yield from (
        ("technology", catalogue.technologies[c.value.technology].name) for c in shoe.technologies
    )
    yield from (("materials", claim.value) for claim in shoe.materials)
    yield from (("made in", claim.value) for claim in shoe.made_in)
