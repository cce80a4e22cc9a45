"""JSON: an array for a list, a record a line; an object for a card."""

import json
from typing import Any, TextIO

from sneakerdex.views.grid import Ready
from sneakerdex.views.shapes import View


def write(view: View, out: TextIO) -> None:
    """Print the data of a view; sources are always in it."""
    ascii_only = "utf" not in (out.encoding or "utf-8").lower()
    data = view.data()
    if isinstance(data, list):
        # Python indents ten times slower than it writes, and a line a record is good to grep.
        records = ",\n".join(_text(record, ascii_only) for record in data)
        out.write(f"[\n{records}\n]\n" if records else "[]\n")
    else:
        json.dump(data, out, indent=2, ensure_ascii=ascii_only)
        out.write("\n")


def _text(record: Any, ascii_only: bool) -> str:
    if not isinstance(record, Ready):
        return json.dumps(record, ensure_ascii=ascii_only)
    return json.dumps(json.loads(record)) if ascii_only else record
