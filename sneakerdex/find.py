"""From what somebody typed to the record they meant: exact, then alias; a guess is only offered."""

from collections.abc import Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import AmbiguousName, NothingFound
from sneakerdex.frozen import frozen
from sneakerdex.model import SHELF_OF, Named, Record, Release, Source
from sneakerdex.names import key, words

AnyRecord = Record | Source

# If one name belongs to several nouns, the one further up is meant and the others are mentioned.
NOUNS = (
    "model", "collaborator", "person", "technology", "pack", "series", "brand", "release",
    "event", "guide", "source",
)  # fmt: skip
_MOST_OFFERED = 8


@frozen
class Found:
    """The record that was meant, and others that share its name."""

    record: AnyRecord
    namesakes: tuple[AnyRecord, ...] = ()


def find(catalogue: Catalogue, text: str, *nouns: str) -> Found:
    """The record called `text`, in any spelling; `noun:name` asks for one noun only.

    Raises:
        NothingFound: with the nearest names.
        AmbiguousName: with the candidates.
    """
    noun, colon, name = text.partition(":")
    if colon and noun in NOUNS:
        return find(catalogue, name, noun)
    if record := _by_id(catalogue, text, nouns):
        return Found(record)
    wanted = key(text)
    exact, alias = _matches(catalogue, wanted, nouns)
    matches = exact or alias
    if not wanted or not matches:
        raise NothingFound(_not_found(catalogue, text, nouns))
    best = [record for record in matches if record.noun == matches[0].noun]
    if len(best) > 1:
        raise AmbiguousName(_which(catalogue, text, best))
    return Found(best[0], tuple(matches[1:]))


def reference(record: AnyRecord) -> str:
    """What to type to get exactly this record."""
    return record.id if isinstance(record, Release | Source) else f"{record.noun}:{record.id}"


def suggest(catalogue: Catalogue, text: str, nouns: tuple[str, ...] = ()) -> list[str]:
    """The names nearest to a text: those that begin so, those with its words, those like it."""
    from difflib import get_close_matches

    names = {
        label: key(label)
        for record in _records(catalogue, nouns)
        for label in _labels(catalogue, record)
    }
    wanted, asked = key(text), set(words(text))
    begins = sorted((n for n, k in names.items() if wanted and k.startswith(wanted)), key=len)
    contains = sorted((n for n in names if asked and asked <= set(words(n))), key=len)
    near = set(get_close_matches(wanted, names.values(), n=_MOST_OFFERED, cutoff=0.7))
    alike = sorted(
        (label for label, name in names.items() if name in near),
        key=lambda label: abs(len(label) - len(text)),
    )
    return list(dict.fromkeys(begins + contains + alike))[:_MOST_OFFERED]


def _by_id(catalogue: Catalogue, text: str, nouns: tuple[str, ...]) -> AnyRecord | None:
    """The record with exactly this id, if ids alone tell which noun is meant."""
    for noun in nouns if len(nouns) == 1 else ("release", "source"):
        shelf = getattr(catalogue, SHELF_OF[noun])
        if text in shelf and (not nouns or noun in nouns):
            found: AnyRecord = shelf[text]
            return found
    return None


def _matches(
    catalogue: Catalogue, wanted: str, nouns: tuple[str, ...]
) -> tuple[list[AnyRecord], list[AnyRecord]]:
    """The records that have a name: as their own, and as an alias."""
    entries = [entry.split() for entry in catalogue.names.get(wanted, "").split(";") if entry]
    tiers: tuple[list[AnyRecord], list[AnyRecord]] = ([], [])
    for tier, noun, id_ in sorted(entries, key=lambda entry: NOUNS.index(entry[1])):
        if not nouns or noun in nouns:
            tiers[int(tier)].append(getattr(catalogue, SHELF_OF[noun])[id_])
    return tiers


def _records(catalogue: Catalogue, nouns: tuple[str, ...]) -> Iterator[AnyRecord]:
    for record in catalogue.everything():
        if not nouns or record.noun in nouns:
            yield record


def _labels(catalogue: Catalogue, record: AnyRecord) -> Iterator[str]:
    """The names worth offering for a record."""
    if isinstance(record, Source):
        yield record.id
        return
    yield catalogue.title(record)
    if isinstance(record, Named):
        yield from record.aliases
    if isinstance(record, Release):
        yield from (claim.value.text for claim in record.codes)


def _not_found(catalogue: Catalogue, text: str, nouns: tuple[str, ...]) -> str:
    what = nouns[0] if len(nouns) == 1 else "record"
    nearest = suggest(catalogue, text, nouns)
    if not nearest:
        return f"There is no {what} called {text!r}; `sneakerdex search` looks inside the texts."
    return f"There is no {what} called {text!r}. The nearest names:\n" + "\n".join(
        f"  {name}" for name in nearest
    )


def _which(catalogue: Catalogue, text: str, records: list[AnyRecord]) -> str:
    lines = [f"  {reference(r):<34} {_described(catalogue, r)}" for r in records]
    return f"{text!r} is the name of {len(records)} records. Ask for one of them:\n" + "\n".join(
        lines
    )


def _described(catalogue: Catalogue, record: AnyRecord) -> str:
    if not isinstance(record, Release):
        return record.title if isinstance(record, Source) else catalogue.title(record)
    codes = "/".join(claim.value.text for claim in record.codes)
    return "  ".join(
        filter(None, [catalogue.title(record), codes, (record.date and record.date.edtf) or ""])
    )
