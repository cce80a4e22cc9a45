"""What the signs of a drawing mean."""

from collections.abc import Iterable, Sequence

from rich.text import Text

from sneakerdex.render.terminal import theme
from sneakerdex.render.terminal.layout import Page
from sneakerdex.render.terminal.theme import Signs
from sneakerdex.views.shapes import Lane

_WORDS = {
    "debut": "first sold",
    "return": "back",
    "end": "gone",
    "collaboration": "collaboration",
    "release": "release",
    "event": "event",
}
_GAP = 3


def add(page: Page, signs: Signs, lanes: Sequence[Lane], kinds: Iterable[str]) -> None:
    """Add a legend of the signs that some kinds of moment and some lanes use."""
    used = {kind if kind in _WORDS else "event" for kind in kinds} | set(_in_lanes(lanes))
    entries = [(*signs.moment(kind), words) for kind, words in _WORDS.items() if kind in used]
    spans = [span for lane in lanes for span in lane.spans]
    if any(span.silent for span in spans):
        entries.append((signs.silence * 2, theme.LIFE, "nothing dated"))
    if any(span.known > span.start for span in spans):
        entries.append((signs.doubt * 2, theme.LIFE, "date disputed"))
    line = Text()
    for sign, style, words in entries:
        entry = Text().append(sign, style).append(f" {words}", theme.NOTE)
        # A sign and its words stay on one line.
        if line and line.cell_len + _GAP + entry.cell_len > page.width:
            page.line(line)
            line = Text()
        line.append(" " * _GAP if line else "").append_text(entry)
    page.line(line)


def _in_lanes(lanes: Sequence[Lane]) -> Iterable[str]:
    for lane in lanes:
        if lane.marks:
            yield "collaboration"
        if len(lane.spans) > 1:
            yield "return"
        if any(span.ended for span in lane.spans):
            yield "end"
