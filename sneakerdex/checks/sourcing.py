"""Rules on what facts rest on."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from sneakerdex.catalogue import Catalogue
from sneakerdex.checks.rule import breach
from sneakerdex.errors import Problem
from sneakerdex.links import claims_of, facts_of, home, uses
from sneakerdex.model import Source
from sneakerdex.names import key


def unsourced(catalogue: Catalogue) -> Iterator[Problem]:
    """Records and claims that nobody vouches for."""
    for record in catalogue.records():
        if not record.sources:
            yield breach(record, "has no sources", "name what it rests on")
        for name, claim in claims_of(record):
            if not claim.by:
                yield breach(record, f"{name}: has no sources", "add by = [...]")


def denylisted(catalogue: Catalogue) -> Iterator[Problem]:
    """Sources on a domain that is never one."""
    for source in catalogue.sources.values():
        host = f".{urlsplit(source.url).hostname or ''}"
        for domain, why in catalogue.denylist.items():
            if host.endswith(f".{domain}"):
                yield breach(source, f"{domain} is on the denylist: {why}", "find a real source")


def unexplained(catalogue: Catalogue) -> Iterator[Problem]:
    """Disputes that do not say why one claim comes first, or why one is rejected."""
    for record in catalogue.records():
        for name, fact in facts_of(record):
            if fact.rivals and not any(claim.why for claim in fact.claims):
                yield breach(record, f"{name}: sources differ", "add why = ... to the first claim")
        for name, claim in claims_of(record):
            if not claim.why and claim.rejected:
                yield breach(record, f"{name}: rejected without a reason", "add why = ...")


def unused_sources(catalogue: Catalogue) -> Iterator[Problem]:
    """Sources that nothing rests on."""
    used = uses(catalogue)
    for source in catalogue.sources.values():
        if source.id not in used:
            yield breach(source, "nothing rests on it", "cite it or remove it")


def repeated_pages(catalogue: Catalogue) -> Iterator[Problem]:
    """One page listed as two sources, which would pass for two witnesses."""
    owners: dict[str, Source] = {}
    for source in catalogue.sources.values():
        address = urlsplit(source.url)
        host = (address.hostname or "").removeprefix("www.")
        page = f"{host}{address.path.rstrip('/')}?{address.query}"
        if source.url and owners.setdefault(page, source) is not source:
            yield breach(source, f"is the same page as {owners[page].id}", "keep one of them")


def split_publishers(catalogue: Catalogue) -> Iterator[Problem]:
    """One publisher in two files, where nobody would look twice."""
    files: dict[str, str] = {}
    for source in catalogue.sources.values():
        file, _ = home(source)
        name = key(source.publisher).removeprefix("the")
        if files.setdefault(name, file) != file:
            yield breach(source, f"{source.publisher} has {files[name]} already", "merge the files")
