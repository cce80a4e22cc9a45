"""What a rule is, and how it reports a breach."""

from collections.abc import Callable, Iterable

from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import Problem
from sneakerdex.frozen import frozen
from sneakerdex.links import home
from sneakerdex.model import Record, Source

Finder = Callable[[Catalogue], Iterable[Problem]]


@frozen
class Rule:
    """A rule: what it is called, why it is there, and how its breaches are found."""

    name: str
    why: str
    breaches: Finder


def breach(record: Record | Source, message: str, mend: str) -> Problem:
    """A problem of one record, placed in the file where it is written."""
    return Problem(*home(record), message, mend)
