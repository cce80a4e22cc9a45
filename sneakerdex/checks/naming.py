"""Rules on names and codes: one thing, one name, written one way."""

import re
from collections.abc import Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.checks.rule import breach
from sneakerdex.claims import Claim, values
from sneakerdex.errors import Problem
from sneakerdex.model import Record, Release, Source
from sneakerdex.names import key

_BARE_CODE = re.compile(r"[a-z]{1,3}[0-9]{2,4}")
_OPEN_FIELDS = ("colors", "materials", "made_in", "based_in", "affiliations", "maker", "author")


def duplicate_codes(catalogue: Catalogue) -> Iterator[Problem]:
    """One style code on two shoes, unless a note says that the maker used it again."""
    owners: dict[str, Release] = {}
    for release in catalogue.releases.values():
        for claim in release.codes:
            owned = [owners.setdefault(key(form), release) for form in claim.value.printed]
            owner = next((other for other in owned if other is not release), release)
            if owner is not release and not claim.note:
                yield breach(
                    release, f"style code {claim.value.text} is also on {owner.id}",
                    "keep it where the better source puts it, or note that it was reused",
                )  # fmt: skip
    for box in catalogue.boxes.values():
        if key(box.code) in owners:
            message = f"is the style code of {owners[key(box.code)].id}"
            yield breach(box, message, "remove it from boxes.toml")


def bare_codes(catalogue: Catalogue) -> Iterator[Problem]:
    """Codes that end with the model's number: they tell no colourway from another."""
    for release in catalogue.releases.values():
        for claim in release.codes:
            if _BARE_CODE.fullmatch(key(claim.value.text)) and not claim.note:
                message = f"codes: {claim.value.text} is only the model's number"
                yield breach(release, message, "leave it out, or note who prints it as the code")


def duplicate_names(catalogue: Catalogue) -> Iterator[Problem]:
    """Two records of one noun under one name, which nobody could tell apart."""
    owners: dict[tuple[str, str], Record] = {}
    for record in catalogue.records():
        partners = ",".join(record.collaborators) if isinstance(record, Release) else ""
        owner = owners.setdefault((record.noun, partners + key(catalogue.title(record))), record)
        if owner is not record and not _told_apart(owner, record):
            yield breach(record, f"has the same name as {owner.id}", "merge or rename")


def _told_apart(one: Record, other: Record) -> bool:
    """Colourways of one title differ if both are known by style code or by colours."""
    if not isinstance(one, Release) or not isinstance(other, Release):
        return False
    return bool(one.codes and other.codes) or bool(
        one.colors and other.colors and one.colors != other.colors
    )


def duplicate_colorways(catalogue: Catalogue) -> Iterator[Problem]:
    """One model, partner, and set of colors twice in a year: one shoe entered twice."""
    twins: dict[tuple[object, ...], list[Release]] = {}
    for release in catalogue.releases.values():
        colors = frozenset(map(key, values(release.colors)))
        if colors:
            alike = twins.setdefault((release.model, release.collaborators, colors), [])
            for other in alike:
                if not _distinct(release, other) and _same_year(release, other):
                    mend = "merge them, or give each its style code or name"
                    yield breach(release, f"looks like {other.id}: same colors and year", mend)
            alike.append(release)


def _distinct(one: Release, other: Release) -> bool:
    """Whether two releases of the same colors are known to be two shoes."""
    if (one.codes and other.codes) or (one.pack and other.pack and one.pack != other.pack):
        return True
    if {c.value for c in one.technologies} != {c.value for c in other.technologies}:
        return True
    # "Mulberry" and "Mulberry Classic" may well be one.
    mine, theirs = key(one.name), key(other.name)
    return bool(mine and theirs and mine not in theirs and theirs not in mine)


def _same_year(one: Release, other: Release) -> bool:
    return one.date is None or other.date is None or one.date.year == other.date.year


def mixed_spellings(catalogue: Catalogue) -> Iterator[Problem]:
    """One color, material, place, shop or author written in two ways."""
    usual: dict[tuple[str, str], str] = {}
    for record in catalogue.everything():
        for field, word in _open_words(record):
            first = usual.setdefault((field, key(word)), word)
            if first != word:
                yield breach(record, f"{field}: {word!r} is {first!r} elsewhere", "choose one")


def _open_words(record: Record | Source) -> Iterator[tuple[str, str]]:
    """The words of a record that people write as they like."""
    for field in _OPEN_FIELDS:
        value = getattr(record, field, ())
        for item in (value,) if isinstance(value, str) else value:
            yield field, item.value if isinstance(item, Claim) else item
    for drop in record.drops if isinstance(record, Release) else ():
        yield "channel", drop.channel


def wordy_names(catalogue: Catalogue) -> Iterator[Problem]:
    """Release names that repeat what is known anyway: partner, brand, or a style code."""
    for release in catalogue.releases.values():
        name, model = key(release.name), catalogue.models[release.model]
        known = [*catalogue.partners(release), catalogue.brands[model.brand].name]
        for word in known:
            if len(key(word)) > 2 and key(word) in name:
                yield breach(
                    release, f"name repeats {word!r}", "keep only the colourway's own name"
                )
        if any(name == key(form) for claim in release.codes for form in claim.value.printed):
            yield breach(release, "name is its style code", "leave the name out")
        if set(release.name) & set('"“”'):
            yield breach(release, "name has quotation marks", "leave them out")


def odd_regions(catalogue: Catalogue) -> Iterator[Problem]:
    """Regions that are neither two capital letters nor `global`."""
    for release in catalogue.releases.values():
        for drop in release.drops:
            if drop.region and not re.fullmatch(r"[A-Z]{2}|global", drop.region):
                yield breach(release, f"{drop.region!r} is no region", "write US, JP or global")
