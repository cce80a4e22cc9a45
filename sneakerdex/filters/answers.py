"""What every filter does alike: tests answer yes, possibly or no, and what may pass is counted."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from sneakerdex.catalogue import Catalogue
from sneakerdex.dates import Answer
from sneakerdex.frozen import frozen
from sneakerdex.model import Event, Model, Release
from sneakerdex.parts import Box

R = TypeVar("R", Model, Release, Box, Event)
Test = Callable[[R], Answer]
# From a catalogue and what somebody typed to a test.
Build = Callable[[Catalogue, str], Test[R]]


@frozen
class Kept(Generic[R]):
    """What passed, and what only might have."""

    records: list[R]
    unsure: list[R]

    @property
    def maybes(self) -> int:
        """How many only might have passed."""
        return len(self.unsure)


def keep(candidates: Iterable[R], tests: list[Test[R]], possible: bool) -> Kept[R]:
    """The candidates that pass every test.

    Args:
        possible: also keep those of which it is not known.
    """
    sure: list[R] = []
    unsure: list[R] = []
    for record in candidates:
        answer = every(test(record) for test in tests)
        if answer == "yes" or (possible and answer == "possibly"):
            sure.append(record)
        elif answer == "possibly":
            unsure.append(record)
    return Kept(sure, unsure)


def every(answers: Iterable[Answer]) -> Answer:
    """Yes if all are yes, no as soon as one is no."""
    result: Answer = "yes"
    for answer in answers:
        if answer == "no":
            return "no"
        if answer == "possibly":
            result = "possibly"
    return result


def sure(passes: bool) -> Answer:
    """The answer where nothing is in doubt."""
    return "yes" if passes else "no"
