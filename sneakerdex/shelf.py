"""Records that are made only when somebody asks for them, from lines found without parsing."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

R = TypeVar("R")


class Lines(Mapping[str, str]):
    """UTF-8 of `key TAB value` lines as a mapping.

    A few keys are found by searching the bytes, which decodes nothing else. The search goes on from
    the last find, because what is asked for together often stands together: the releases of a
    model. Once it has walked the text a few times over, the lines are told apart for good.
    """

    _WALKS = 4

    def __init__(self, encoded: bytes) -> None:
        self._encoded = encoded
        self._split: dict[str, bytes] = {}
        self._last = self._walked = 0

    def _all(self) -> dict[str, bytes]:
        if not self._split:
            # Whole lines, still encoded: a second copy of each value would be the larger part.
            lines = self._encoded.split(b"\n")
            self._encoded = b"\n"
            self._split = {_key(line): line for line in lines if line}
        return self._split

    def __getitem__(self, key: str) -> str:
        if self._split or self._walked > self._WALKS * len(self._encoded):
            return self._all()[key].partition(b"\t")[2].decode("utf-8", "replace")
        head = f"\n{key}\t".encode()
        start = self._encoded.find(head, self._last)
        if start < 0:
            self._walked += len(self._encoded)
            start = self._encoded.find(head)
        if start < 0:
            raise KeyError(key)
        end = self._encoded.find(b"\n", start + len(head))
        end = len(self._encoded) if end < 0 else end
        self._walked += abs(end - self._last)
        self._last = end
        return self._encoded[start + len(head) : end].decode("utf-8", "replace")

    def __contains__(self, key: object) -> bool:
        return key in self._split or f"\n{key}\t".encode() in self._encoded

    def __bool__(self) -> bool:
        return bool(self._split) or len(self._encoded) > 1

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


def _key(line: bytes) -> str:
    return line.partition(b"\t")[0].decode("utf-8", "replace")


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
    # Each line stands between two breaks, so that a key is found by what surrounds it.
    return "\n" + "".join(f"{key}\t{value}\n" for key, value in pairs.items())


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
        record = self._decoded.get(id_)
        if record is None:
            record = self._decoded[id_] = self._decode(id_, self._lines[id_])
        return record

    def __contains__(self, id_: object) -> bool:
        return id_ in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)
