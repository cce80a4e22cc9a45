"""Full-text search: every record that mentions all the words, best match first."""

import itertools
from collections.abc import Iterable, Sequence

from sneakerdex import filters
from sneakerdex.catalogue import Catalogue
from sneakerdex.filters import Wanted
from sneakerdex.frozen import frozen
from sneakerdex.model import Record, Release
from sneakerdex.names import key, words
from sneakerdex.nouns import NOUN_ORDER
from sneakerdex.parts import Box
from sneakerdex.texts import fields

# How much a hit in a field counts; a name that is the very word beats one that contains it.
_WEIGHTS = {
    "name": 100,
    "id": 95,
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


_GUESSES = 4


@frozen
class Query:
    """What is looked for: words in any order, and phrases whose words must follow each other."""

    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...] = ()

    @property
    def whole(self) -> str:
        """All of it as one name."""
        return "".join(self.words)


def query(texts: Iterable[str]) -> Query:
    """Read what was typed: an argument of several words is a phrase."""
    parts = [words(text) for text in texts]
    return Query(
        tuple(itertools.chain(*parts)), tuple(tuple(part) for part in parts if len(part) > 1)
    )


@frozen
class Hit:
    """A record that mentions the words, where the best of them stands, and how well it fits."""

    record: Record
    field: str
    text: str
    score: int


def search(catalogue: Catalogue, wanted: Query) -> list[Hit]:
    """Every record in which each word occurs in some field, best first.

    Case, accents and hyphens do not matter; a word also matches the start of a longer one.
    """
    if not wanted.words:
        return []
    hits = (_hit(catalogue, record, wanted) for record in _candidates(catalogue, wanted))
    found = [hit for hit in hits if hit]
    return sorted(found, key=lambda h: (-h.score, NOUN_ORDER[h.record.noun], h.record.id))


def narrowed(catalogue: Catalogue, hits: list[Hit] | None, wanted: Wanted) -> tuple[list[Hit], int]:
    """The hits that pass some filters, and how many more may; without hits, all that passes.

    Filters say something about releases, most also about models or boxes; nothing else passes.
    """
    found = [hit.record for hit in hits or () if isinstance(hit.record, Release)]
    boxed = [hit.record for hit in hits or () if isinstance(hit.record, Box)]
    nouns = filters.nouns_of(wanted)
    passing: list[Record] = []
    maybes: set[str] = set()
    if "release" in nouns:
        releases = filters.releases(catalogue, wanted, None if hits is None else found)
        passing += releases.records
        maybes = {release.id for release in releases.unsure}
    if "model" in nouns:
        models = filters.models(catalogue, wanted)
        passing += models.records
        maybes |= {model.id for model in models.unsure}
    passing += filters.boxes(catalogue, wanted, None if hits is None else boxed)
    if hits is None:
        return [Hit(record, "", "", 0) for record in passing], len(maybes)
    ids = {(record.noun, record.id) for record in passing}
    unsure = sum(hit.record.noun in nouns and hit.record.id in maybes for hit in hits)
    return [hit for hit in hits if (hit.record.noun, hit.record.id) in ids], unsure


def _candidates(catalogue: Catalogue, wanted: Query) -> Iterable[Record]:
    """The records that may mention every word: a cheap look at a line of text for each."""
    return catalogue.at(
        name
        for name, text in catalogue.indexes["texts"].items()
        if all(word in text for word in wanted.words)
    )


def _hit(catalogue: Catalogue, record: Record, wanted: Query) -> Hit | None:
    best, found, total = ("", "", 0), set[str](), 0
    missing = set(wanted.phrases)
    for field, text in fields(catalogue, record):
        score, matched = _score(field, text, wanted)
        found |= matched
        missing -= {phrase for phrase in missing if _follows(phrase, words(text))}
        total = max(total, score)
        if score > best[2]:
            best = (field, text, score)
    if missing or len(found) < len(set(wanted.words)):
        return None
    return Hit(record, best[0], best[1], total)


def _score(field: str, text: str, wanted: Query) -> tuple[int, set[str]]:
    folded = key(text)
    # A cheap look first: most fields of most records contain none of the words.
    if not any(word in folded for word in wanted.words):
        return 0, set()
    if folded == wanted.whole:
        return _WEIGHTS[field] * 4, set(wanted.words)
    own = words(text)
    matched = _found(wanted.words, [*own, *_joined(own)])
    for pair, joined in zip(itertools.pairwise(wanted.words), _joined(wanted.words), strict=True):
        if _found([joined], own):
            matched |= set(pair)
    exact = sum(word in own for word in matched)
    return _WEIGHTS[field] * (len(matched) + exact), matched


def _found(wanted: Sequence[str], own: list[str]) -> set[str]:
    return {word for word in wanted if any(mine.startswith(word) for mine in own)}


def _joined(parts: Sequence[str]) -> list[str]:
    """Neighbours as one word, so that it does not matter where spaces and hyphens stand."""
    return [one + other for one, other in itertools.pairwise(parts)]


def _follows(phrase: tuple[str, ...], own: list[str]) -> bool:
    """Whether the words of a phrase stand side by side; the last may go on."""
    *first, last = phrase
    return any(
        own[n : n + len(first)] == first and own[n + len(first)].startswith(last)
        for n in range(len(own) - len(first))
    )


def spelled(catalogue: Catalogue, wanted: Query) -> str:
    """The words with what nothing mentions put right, so that something mentions all of them."""
    from difflib import get_close_matches

    known = {
        word
        for record in catalogue.records()
        for field, text in fields(catalogue, record)
        if field != "note"
        for word in words(text)
    }
    choices = [
        [word]
        if any(one.startswith(word) for one in known)
        else get_close_matches(word, known, n=_GUESSES, cutoff=0.75)
        for word in wanted.words
    ]
    guesses = itertools.islice(itertools.product(*choices), _GUESSES**2)
    fitting = (" ".join(guess) for guess in guesses if search(catalogue, Query(guess)))
    return next(fitting, "")
