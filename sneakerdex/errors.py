"""What can go wrong, and the exit code each failure has in the shell."""

from typing import ClassVar

from sneakerdex.frozen import frozen


class SneakerdexError(Exception):
    """A failure with one plain message for the user and an exit code for the shell."""

    exit_code: ClassVar[int] = 1


class NothingFound(SneakerdexError):
    """No record has that name, or no record passes the filters."""


class AmbiguousName(SneakerdexError):
    """Several records share that name; the message lists them."""


class BadInput(SneakerdexError):
    """The words of the command make no sense, such as a month 13."""

    exit_code = 2


@frozen
class Problem:
    """One fault in the data: where it is, what it is, and what to do about it."""

    file: str
    record: str
    message: str
    mend: str = ""

    def __str__(self) -> str:
        place = f"{self.file}: {self.record}" if self.record else self.file
        return f"{place}: {self.message}" + (f" ({self.mend})" if self.mend else "")


class BadData(SneakerdexError):
    """The dataset cannot be read; every problem is listed, not just the first."""

    exit_code = 3

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        lines = [f"The dataset has {_count(len(problems), 'problem')}:", *map(str, problems)]
        super().__init__("\n  ".join(lines))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


class CannotWrite(SneakerdexError):
    """The output could not be written, for example because the disk is full."""

    exit_code = 4


class EnoughRead(SneakerdexError):
    """The reader of a pipe has seen enough, as in `| head`: no failure at all."""

    exit_code = 0
