"""From what somebody typed to the record they meant: exact, then alias; a guess is only offered."""

import re
from collections.abc import Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.errors import AmbiguousName, NothingFound
from sneakerdex.frozen import frozen
from sneakerdex.model import Named, Record, Release, Source
from sneakerdex.names import key, words
from sneakerdex.nouns import NOUN_ORDER, SHELF_OF
from sneakerdex.parts import Box

AnyRecord = Record | Source

_MOST_OFFERED = 8
_CODE_LENGTH = 5
# A style code, and what else stands on a label: width, size.
_LIKE_A_CODE = re.compile(r"[A-Za-z]{1,5}[0-9]{3,4}[A-Za-z0-9]{1,5}([ -].*)?")
_LONGEST_ECHO = 60


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
    if colon and noun in SHELF_OF:
        if nouns and noun not in nouns:
            raise NothingFound(f"{_short(text)} is a {noun}; wanted is a {' or '.join(nouns)}.")
        return find(catalogue, name, noun)
    if record := _by_id(catalogue, text, nouns):
        return Found(record)
    matches = _matches(catalogue, text, nouns)
    if not matches:
        other = _matches(catalogue, text, ()) if nouns else []
        raise NothingFound(
            _wrong_noun(text, other[0], nouns) if other else _not_found(catalogue, text, nouns)
        )
    best = [record for record in matches if record.noun == matches[0].noun]
    if len(best) > 1:
        raise AmbiguousName(_which(catalogue, text, best))
    return Found(best[0], tuple(matches[1:]))


def is_known(catalogue: Catalogue, text: str) -> bool:
    """Whether some record is called so; tells it much faster than find says what is near."""
    return bool(
        _by_id(catalogue, text, ()) or _matches(catalogue, text.partition(":")[2] or text, ())
    )


def find_part(catalogue: Catalogue, text: str, *nouns: str) -> Found:
    """As find, but some words of a name are enough if only one name has them: `bembury`.

    Raises:
        NothingFound, AmbiguousName: as find does.
    """
    try:
        return find(catalogue, text, *nouns)
    except NothingFound:
        wanted = set(words(text))
        having = [
            record
            for record in _records(catalogue, nouns)
            if any(wanted <= set(words(label)) for label in _labels(catalogue, record))
        ]
        titles = {key(catalogue.title(record)) for record in having if isinstance(record, Record)}
        if not wanted or len(titles) != 1:
            raise
        return Found(having[0], tuple(having[1:]))


def reference(record: AnyRecord) -> str:
    """What to type to get exactly this record."""
    return record.id if isinstance(record, Release | Source) else f"{record.noun}:{record.id}"


def suggest(catalogue: Catalogue, text: str, nouns: tuple[str, ...] = ()) -> list[str]:
    """The names nearest to a text: those that begin so, those with its words, those like it."""
    from difflib import get_close_matches

    asked = nouns or tuple(noun for noun in NOUN_ORDER if noun != "source")
    labels: dict[str, str] = {}
    for record in _records(catalogue, asked):
        for label in _labels(catalogue, record):
            labels.setdefault(key(label), label)
    wanted, parts = key(text), set(words(text))
    if not wanted:
        return []
    begins = [name for name in labels if name.startswith(wanted)]
    # A style code with a width or size behind it, as on many labels.
    begun = [name for name in labels if len(name) > _CODE_LENGTH and wanted.startswith(name)]
    holds = [name for name, label in labels.items() if parts <= set(words(label))]
    alike = get_close_matches(wanted, labels, n=_MOST_OFFERED, cutoff=0.7)
    nearest = [*sorted(begins, key=len), *begun, *sorted(holds, key=len), *alike]
    return [labels[name] for name in dict.fromkeys(nearest)][:_MOST_OFFERED]


def _by_id(catalogue: Catalogue, text: str, nouns: tuple[str, ...]) -> AnyRecord | None:
    """The record with exactly this id, if ids alone tell which noun is meant."""
    # Only the ids of releases and sources have two parts, and theirs are the largest shelves.
    candidates = nouns if len(nouns) == 1 else ("release", "source") if "/" in text else ()
    for noun in candidates:
        shelf = getattr(catalogue, SHELF_OF[noun])
        if text in shelf and (not nouns or noun in nouns):
            found: AnyRecord = shelf[text]
            return found
    return None


def _matches(catalogue: Catalogue, text: str, nouns: tuple[str, ...]) -> list[AnyRecord]:
    """The records of that name: their own, else an alias, else with the words in another order."""
    parts = words(text)
    for turn in range(len(parts)):
        wanted = "".join(parts[turn:] + parts[:turn])
        exact, alias = _named(catalogue, wanted, nouns)
        if exact or alias:
            return exact or alias
    return []


def _named(
    catalogue: Catalogue, wanted: str, nouns: tuple[str, ...]
) -> tuple[list[AnyRecord], list[AnyRecord]]:
    entries = [
        entry.split() for entry in catalogue.indexes["names"].get(wanted, "").split(";") if entry
    ]
    tiers: tuple[list[AnyRecord], list[AnyRecord]] = ([], [])
    for tier, noun, id_ in sorted(entries, key=lambda entry: NOUN_ORDER[entry[1]]):
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
    if isinstance(record, Box):
        yield record.code


def _wrong_noun(text: str, record: AnyRecord, nouns: tuple[str, ...]) -> str:
    of_model = f", of the model {record.model}" if isinstance(record, Release | Box) else ""
    return f"{_short(text)} is a {record.noun}{of_model}; wanted is a {' or '.join(nouns)}."


def _not_found(catalogue: Catalogue, text: str, nouns: tuple[str, ...]) -> str:
    what = nouns[0] if len(nouns) == 1 else "record"
    nothing = f"There is no {what} called {_short(text)}"
    nearest = "\n".join(f"  {name}" for name in suggest(catalogue, text, nouns))
    if _LIKE_A_CODE.fullmatch(text.strip()):
        nothing += f"; `sneakerdex decode {text.strip()}` reads it as a style code"
    if nearest:
        return f"{nothing}. The nearest names:\n{nearest}"
    return f"{nothing}; `sneakerdex search` looks inside the texts."


def _which(catalogue: Catalogue, text: str, records: list[AnyRecord]) -> str:
    lines = "\n".join(f"  {reference(r):<34} {_described(catalogue, r)}" for r in records)
    return f"{_short(text)} is the name of {len(records)} records. Ask for one of them:\n{lines}"


def _described(catalogue: Catalogue, record: AnyRecord) -> str:
    if not isinstance(record, Release):
        return record.title if isinstance(record, Source) else catalogue.title(record)
    codes = "/".join(code.text for code in values(record.codes))
    date = record.date.short if record.date else ""
    return "  ".join(filter(None, [catalogue.title(record), codes, date]))


def _short(text: str) -> str:
    """What was typed, in quotes, but not all of a novel."""
    return repr(text if len(text) <= _LONGEST_ECHO else f"{text[:_LONGEST_ECHO]}…")
