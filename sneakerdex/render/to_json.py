"""JSON: an array for a list, an object for a card."""

import json
from typing import TextIO

from sneakerdex.views.shapes import View


def write(view: View, out: TextIO) -> None:
    """Print the data of a view; sources are always in it."""
    ascii_only = "utf" not in (out.encoding or "utf-8").lower()
    json.dump(view.data(), out, indent=2, ensure_ascii=ascii_only)
    out.write("\n")
