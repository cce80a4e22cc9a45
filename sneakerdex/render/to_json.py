"""JSON: an array for a list, a record a line; an object for a card."""

import json
import re
from collections.abc import Iterator
from typing import Any, TextIO

from sneakerdex.views.grid import Ready
from sneakerdex.views.shapes import View

# What JSON may hold as it is and some terminals obey.
_CONTROLS = re.compile(r"[\x7f-\x9f]")


def write(view: View, out: TextIO) -> None:
    """Print the data of a view; sources are always in it."""
    ascii_only = "utf" not in (out.encoding or "utf-8").lower()
    data = view.data()
    if isinstance(data, list | Iterator):
        # Python indents ten times slower than it writes, and a line a record is good to grep.
        head = "["
        for record in data:
            out.write(f"{head}\n{_text(record, ascii_only)}")
            head = ","
        out.write("[]\n" if head == "[" else "\n]\n")
    else:
        out.write(_harmless(json.dumps(data, indent=2, ensure_ascii=ascii_only)) + "\n")


def _text(record: Any, ascii_only: bool) -> str:
    if isinstance(record, Ready):
        return _harmless(json.dumps(json.loads(record)) if ascii_only else record)
    return _harmless(json.dumps(record, ensure_ascii=ascii_only))


def _harmless(text: str) -> str:
    """The same JSON with every control character escaped."""
    if text.isprintable():
        return text
    return _CONTROLS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
