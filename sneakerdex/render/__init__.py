"""The one place that prints: a table from format to writer."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from shutil import get_terminal_size
from textwrap import fill
from typing import Literal, TextIO

from sneakerdex.errors import BadInput
from sneakerdex.views.shapes import View

PAGER_VARIABLE = "SNEAKERDEX_PAGER"
FORMAT_VARIABLE = "SNEAKERDEX_FORMAT"
# Below this nothing can be set in columns; the terminal may break the lines itself.
NARROWEST = 40

# Returns what is to be said beside the answer, on stderr.
Writer = Callable[[View, TextIO], Sequence[str] | None]

Format = Literal["table", "aloud", "plain", "json", "csv", "md"]

# Modules, not functions: only the writer that is needed gets imported.
_WRITERS: dict[Format, str] = {
    "table": "terminal",
    "aloud": "to_aloud",
    "plain": "to_plain",
    "json": "to_json",
    "csv": "to_csv",
    "md": "to_markdown",
}


def write(view: View, chosen: Format | None) -> None:
    """Print a view to stdout; unless chosen, a table on a terminal and plain text in a pipe."""
    out = sys.stdout
    name = _WRITERS[chosen or (preferred() if out.isatty() else "plain")]
    writer: Writer = import_module(f"sneakerdex.render.{name}").write
    remarks: list[str] = []
    paged(lambda out: remarks.extend(writer(view, out) or ()))
    for words in remarks:
        say(words)


def paged(write_to: Callable[[TextIO], None]) -> None:
    """Have something written to stdout, or to a pager if that is a terminal with too few lines."""
    out = sys.stdout
    if out.isatty():
        from sneakerdex.render.pager import Screen, pager

        if chosen := pager():
            screen = Screen(out, chosen)
            write_to(screen)
            screen.show()
            return
    write_to(out)


def preferred() -> Format:
    """What a reader wants on a terminal.

    Raises:
        BadInput: if the variable holds no format.
    """
    wanted = os.environ.get(FORMAT_VARIABLE) or "table"
    if wanted not in _WRITERS:
        known = ", ".join(_WRITERS)
        raise BadInput(f"{FORMAT_VARIABLE} is {wanted!r}: it is one of {known}.")
    return wanted


def say(text: str) -> None:
    """A note to the reader, on stderr so that stdout stays data."""
    columns = max(get_terminal_size().columns, NARROWEST)
    # Ids stay whole, to be copied.
    lines = fill(text, columns, break_on_hyphens=False, break_long_words=False)
    with suppress(OSError):
        print(lines, file=sys.stderr)
