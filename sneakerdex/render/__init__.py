"""The one place that prints: a table from format to writer."""

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Literal, TextIO

from sneakerdex.views.shapes import View

Writer = Callable[[View, TextIO], None]


Format = Literal["table", "plain", "json", "csv", "md"]

# Modules, not functions: only the writer that is needed gets imported.
_WRITERS: dict[Format, str] = {
    "table": "terminal",
    "plain": "to_plain",
    "json": "to_json",
    "csv": "to_csv",
    "md": "to_markdown",
}


def write(view: View, chosen: Format | None) -> None:
    """Print a view to stdout; unless chosen, a table on a terminal and plain text in a pipe."""
    out = sys.stdout
    name = _WRITERS[chosen or ("table" if out.isatty() else "plain")]
    writer: Writer = import_module(f"sneakerdex.render.{name}").write
    writer(view, out)
