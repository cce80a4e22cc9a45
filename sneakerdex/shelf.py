"""Records that are made only when somebody asks for them, from lines found without parsing."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

R = TypeVar("R")


class Lines(Mapping[str, str]):
    """Text of `key TAB value` lines as a mapping.

    A few keys are found by searching the text, which reads nothing else; once somebody wants all
    or many of them, the lines are told apart for good.
    """

    _FEW = 12

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}"
        self._split: dict[str, str] = {}
        self._searched = 0

    def _all(self) -> dict[str, str]:
        if not self._split:
            pairs = (line.partition("\t") for line in self._text.split("\n") if line)
            self._split = {key: value for key, _, value in pairs}
        return self._split

    def __getitem__(self, key: str) -> str:
        self._searched += 1
        if self._split or self._searched > self._FEW:
            return self._all()[key]
        start = self._text.find(f"\n{key}\t")
        if start < 0:
            raise KeyError(key)
        return self._text[start + len(key) + 2 : self._text.index("\n", start + 1)]

    def __contains__(self, key: object) -> bool:
        return key in self._split or f"\n{key}\t" in self._text

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


class Made(dict[str, R]):
    """Values by name, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], R]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> R:
        value = self[name] = self._make(name)
        return value


def to_lines(pairs: Mapping[str, str]) -> str:
    """The text that Lines reads; neither keys nor values may hold a line break."""
    return "".join(f"{key}\t{value}\n" for key, value in pairs.items())


class Shelf(Mapping[str, R]):
    """Records by id, each decoded on first use."""

    def __init__(self, read: Callable[[], Lines], decode: Callable[[str, str], R]) -> None:
        self._read = read
        self._decode = decode
        self._decoded: dict[str, R] = {}

    @cached_property
    def _lines(self) -> Lines:
        return self._read()

    def __getitem__(self, id_: str) -> R:
        if id_ not in self._decoded:
            self._decoded[id_] = self._decode(id_, self._lines[id_])
        return self._decoded[id_]

    def __contains__(self, id_: object) -> bool:
        return id_ in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)
