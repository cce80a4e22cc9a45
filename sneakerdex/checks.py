"""What must hold across records, one small rule each.

Whether a single record has the right keys and types is schema.py's business; these rules see the
whole catalogue. To add one, write a generator of problems, put it in RULES, and give it a bad
example in tests/test_checks.py.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import urlsplit

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import EXCLUSIVE_RELATIONS, Fact, standing
from sneakerdex.dates import Date
from sneakerdex.errors import Problem
from sneakerdex.frozen import frozen
from sneakerdex.links import claims_of, facts_of, home, uses
from sneakerdex.model import Record, Release, Source
from sneakerdex.names import key

Finder = Callable[[Catalogue], Iterable[Problem]]


@frozen
class Rule:
    """A rule: what it is called, why it is there, and how its breaches are found."""

    name: str
    why: str
    breaches: Finder


def check(catalogue: Catalogue) -> list[Problem]:
    """Every breach of every rule, in the order of files. Links must be known to hold."""
    found: list[Problem] = []
    for rule in RULES:
        found += rule.breaches(catalogue)
    return sorted(found, key=lambda problem: (problem.file, problem.record, problem.message))


def unsourced(catalogue: Catalogue) -> Iterator[Problem]:
    """Records and claims that nobody vouches for."""
    for record in catalogue.records():
        if not record.sources:
            yield _problem(record, "has no sources", "name what it rests on")
        for name, claim in claims_of(record):
            if not claim.by:
                yield _problem(record, f"{name}: has no sources", "add by = [...]")


def denylisted(catalogue: Catalogue) -> Iterator[Problem]:
    """Sources on a domain that is never one."""
    for source in catalogue.sources.values():
        host = f".{urlsplit(source.url).hostname or ''}"
        for domain, why in catalogue.denylist.items():
            if host.endswith(f".{domain}"):
                yield _problem(source, f"{domain} is on the denylist: {why}", "find a real source")


def padded(catalogue: Catalogue) -> Iterator[Problem]:
    """First days of a month that may only be a month in disguise."""
    for record in catalogue.records():
        for name, claim in claims_of(record):
            if isinstance(claim.value, Date) and not claim.note:
                date = claim.value
                if date.precision == "day" and date.edtf.strip("[]~?%").endswith("-01"):
                    month = date.sort_key[0][:7]
                    mend = f"write {month}, or add a note that the source says the first"
                    yield _problem(record, f"{name}: {date.edtf} looks padded", mend)


def out_of_order(catalogue: Catalogue) -> Iterator[Problem]:
    """Lives that end before they begin, and retros older than their originals."""
    for model in catalogue.models.values():
        for earlier, later in (
            ("debut", "discontinued"),
            ("debut", "revived"),
            ("discontinued", "revived"),
        ):
            if _after(getattr(model, earlier), getattr(model, later)):
                yield _problem(model, f"{later} is before {earlier}", "correct one of them")
        for claim in model.lineage:
            edge = claim.value
            origin = catalogue.models[edge.target]
            if not claim.rejected and _after(origin.debut, model.debut):
                message = f"is {edge.relation} {origin.name}, but that came later"
                yield _problem(model, message, "turn the step round or correct a debut")


def premature(catalogue: Catalogue) -> Iterator[Problem]:
    """Releases older than their model."""
    for release in catalogue.releases.values():
        debut, date = catalogue.models[release.model].debut, release.date
        if debut and date and _all_after([c.value for c in debut.claims], date):
            yield _problem(
                release, f"{date.edtf} is before its model's debut", "correct one of them"
            )


def duplicate_codes(catalogue: Catalogue) -> Iterator[Problem]:
    """One style code on two releases, unless a note says that the maker used it again."""
    owners: dict[str, Release] = {}
    for release in catalogue.releases.values():
        for claim in release.codes:
            owned = [owners.setdefault(key(form), release) for form in claim.value.printed]
            owner = next((other for other in owned if other is not release), release)
            if owner is not release and not claim.note:
                yield _problem(
                    release, f"style code {claim.value.text} is also on {owner.id}",
                    "keep it where the better source puts it, or note that it was reused",
                )  # fmt: skip


def duplicate_names(catalogue: Catalogue) -> Iterator[Problem]:
    """Two records of one noun under one name, which nobody could tell apart."""
    owners: dict[tuple[str, str], Record] = {}
    for record in catalogue.records():
        partners = ",".join(record.collaborators) if isinstance(record, Release) else ""
        owner = owners.setdefault((record.noun, partners + key(catalogue.title(record))), record)
        if owner is not record and not _told_apart(owner, record):
            yield _problem(record, f"has the same name as {owner.id}", "merge or rename")


def wordy_names(catalogue: Catalogue) -> Iterator[Problem]:
    """Release names that repeat what is known anyway: partner, brand, or a style code."""
    for release in catalogue.releases.values():
        name, model = key(release.name), catalogue.models[release.model]
        known = [*catalogue.partners(release), catalogue.brands[model.brand].name]
        for word in known:
            if len(key(word)) > 2 and key(word) in name:
                yield _problem(
                    release, f"name repeats {word!r}", "keep only the colourway's own name"
                )
        if any(name == key(form) for claim in release.codes for form in claim.value.printed):
            yield _problem(release, "name is its style code", "leave the name out")
        if set(release.name) & set('"“”'):
            yield _problem(release, "name has quotation marks", "leave them out")


def _told_apart(one: Record, other: Record) -> bool:
    """Colourways of one title differ if both are known by style code or by colours."""
    if not isinstance(one, Release) or not isinstance(other, Release):
        return False
    return bool(one.codes and other.codes) or bool(
        one.colors and other.colors and one.colors != other.colors
    )


def odd_regions(catalogue: Catalogue) -> Iterator[Problem]:
    """Regions that are neither two capital letters nor `global`."""
    for release in catalogue.releases.values():
        for drop in release.drops:
            if drop.region and not re.fullmatch(r"[A-Z]{2}|global", drop.region):
                yield _problem(release, f"{drop.region!r} is no region", "write US, JP or global")


def unexplained(catalogue: Catalogue) -> Iterator[Problem]:
    """Disputes that do not say why one claim comes first, or why one is rejected."""
    for record in catalogue.records():
        for name, fact in facts_of(record):
            if fact.rivals and not any(claim.why for claim in fact.claims):
                yield _problem(
                    record, f"{name}: sources differ", "add why = ... to the first claim"
                )
        for name, claim in claims_of(record):
            if not claim.why and claim.rejected:
                yield _problem(record, f"{name}: rejected without a reason", "add why = ...")


def rival_origins(catalogue: Catalogue) -> Iterator[Problem]:
    """Two soles, uppers or originals for one shoe, with neither rejected."""
    for model in catalogue.models.values():
        for relation in EXCLUSIVE_RELATIONS:
            steps = [c for c in standing(model.lineage) if c.value.relation == relation]
            if len({claim.value.target for claim in steps}) > 1 and not any(c.why for c in steps):
                yield _problem(
                    model, f"{relation}: sources differ", "rank one deprecated or say why"
                )


def unused_sources(catalogue: Catalogue) -> Iterator[Problem]:
    """Sources that nothing rests on."""
    used = uses(catalogue)
    for source in catalogue.sources.values():
        if source.id not in used:
            yield _problem(source, "nothing rests on it", "cite it or remove it")


def repeated_pages(catalogue: Catalogue) -> Iterator[Problem]:
    """One page listed as two sources, which would pass for two witnesses."""
    owners: dict[str, Source] = {}
    for source in catalogue.sources.values():
        address = urlsplit(source.url)
        host = (address.hostname or "").removeprefix("www.")
        page = f"{host}{address.path.rstrip('/')}?{address.query}"
        if source.url and owners.setdefault(page, source) is not source:
            yield _problem(source, f"is the same page as {owners[page].id}", "keep one of them")


def split_publishers(catalogue: Catalogue) -> Iterator[Problem]:
    """One publisher in two files, where nobody would look twice."""
    files: dict[str, str] = {}
    for source in catalogue.sources.values():
        file, _ = home(source)
        name = key(source.publisher).removeprefix("the")
        if files.setdefault(name, file) != file:
            yield _problem(
                source, f"{source.publisher} has {files[name]} already", "merge the files"
            )


RULES = (
    Rule("unsourced", "no fact without a source", unsourced),
    Rule("denylisted", "content farms are never sources", denylisted),
    Rule("padded", "a date is never more precise than its source", padded),
    Rule("out-of-order", "a life ends after it begins, a retro follows its original", out_of_order),
    Rule("premature", "a release follows its model", premature),
    Rule("duplicate-codes", "a style code is one release", duplicate_codes),
    Rule("duplicate-names", "a name is one record", duplicate_names),
    Rule("wordy-names", "a colourway's name is its own", wordy_names),
    Rule("odd-regions", "a region is written one way", odd_regions),
    Rule("unexplained", "a ranking gives its reason", unexplained),
    Rule("rival-origins", "a shoe has one sole, one upper, one original", rival_origins),
    Rule("unused-sources", "what nothing rests on is not a source", unused_sources),
    Rule("repeated-pages", "one page is one witness", repeated_pages),
    Rule("split-publishers", "one publisher is one file", split_publishers),
)


def _problem(record: Record | Source, message: str, mend: str) -> Problem:
    return Problem(*home(record), message, mend)


def _after(first: Fact[Date] | None, second: Fact[Date] | None) -> bool:
    """Whether the first certainly comes after the second, by every claim of both."""
    if not first or not second:
        return False
    return all(_all_after([c.value for c in first.claims], c.value) for c in second.claims)


def _all_after(dates: list[Date], other: Date) -> bool:
    return all((date.earliest or "") > (other.latest or "9999") for date in dates)
