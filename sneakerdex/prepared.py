"""Answers about single records, worked out when a wheel is built.

A list asks the same few things of a thousand records: a row, their JSON. In a checkout that is
worked out on the spot; an installed guide looks it up, and decodes none of the thousand.
"""

import json
from collections.abc import Callable
from typing import Generic, TypeVar

from sneakerdex.catalogue import Catalogue
from sneakerdex.model import Record
from sneakerdex.nouns import place

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class Prepared(Generic[R, T]):
    """A pure function of a catalogue and one of its records; what it returns is JSON-ready."""

    def __init__(self, answer: Callable[[Catalogue, R], T]) -> None:
        self.name = f"{answer.__module__.rpartition('.')[2]}-{answer.__name__}"
        self.__doc__ = answer.__doc__
        self._answer = answer

    def __call__(self, catalogue: Catalogue, record: R) -> T:
        """The answer: looked up if it was prepared, else worked out."""
        ready = self._looked_up(catalogue, record)
        answer: T = json.loads(ready) if ready else self._answer(catalogue, record)
        return answer

    def text(self, catalogue: Catalogue, record: R) -> str:
        """The answer as JSON."""
        ready = self._looked_up(catalogue, record)
        return ready or json.dumps(self._answer(catalogue, record), ensure_ascii=False)

    def lines(self, catalogue: Catalogue, shelf: str) -> dict[str, str]:
        """The answers for every record of a shelf, by place, as an installed guide has them."""
        records = getattr(catalogue, shelf).values()
        return {place(record): self.text(catalogue, record) for record in records}

    def _looked_up(self, catalogue: Catalogue, record: R) -> str:
        ready = catalogue.prepared[self.name]
        if not ready:
            return ""
        name = place(record)
        # A release that a filter cut down to one region is not the one of this name any more.
        return ready.get(name, "") if catalogue.at([name])[0] is record else ""


def prepared(answer: Callable[[Catalogue, R], T]) -> Prepared[R, T]:
    """Have a function's answers shipped ready; it must be listed in views/shipped.py."""
    return Prepared(answer)
