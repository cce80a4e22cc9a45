"""Lives of models as bars of characters on an axis of years."""

from collections.abc import Sequence
from math import ceil, floor

from rich.cells import cell_len
from rich.text import Text

from sneakerdex.frozen import frozen
from sneakerdex.render.terminal import theme
from sneakerdex.render.terminal.layout import Page, text
from sneakerdex.render.terminal.theme import Signs
from sneakerdex.views.shapes import Lane

_STEPS = (1, 2, 5, 10, 20, 25, 50)
_LABEL_WIDTH = 4


@frozen
class Axis:
    """A stretch of years on a number of character cells."""

    start: float
    end: float
    width: int

    def cell(self, year: float) -> int:
        """The cell a moment falls in."""
        share = (year - self.start) / (self.end - self.start)
        return max(0, min(self.width - 1, floor(share * self.width)))


def axis(lanes: Sequence[Lane], width: int) -> Axis:
    """An axis that holds all spans, from a whole year to a whole year."""
    spans = [span for lane in lanes for span in lane.spans]
    start = floor(min(span.start for span in spans))
    end = ceil(max(max(span.end, span.known) for span in spans))
    return Axis(start, max(end, start + 1), width)


def ticks(scale: Axis, signs: Signs) -> tuple[str, str]:
    """The labels of the axis and the marks above them, as two lines."""
    years = scale.end - scale.start
    room = max(1, scale.width // (_LABEL_WIDTH + 3))
    step = next((step for step in _STEPS if years / step <= room), _STEPS[-1])
    marks, labels = [" "] * scale.width, [" "] * (scale.width + _LABEL_WIDTH)
    first = ceil(scale.start / step) * step
    for year in range(first, floor(scale.end) + 1, step):
        cell = scale.cell(year)
        if cell + _LABEL_WIDTH <= scale.width:
            marks[cell] = signs.tick
            labels[cell : cell + _LABEL_WIDTH] = str(year)
    return "".join(marks), "".join(labels).rstrip()


def bar(lane: Lane, scale: Axis, signs: Signs) -> str:
    """One model's lives: solid where dated evidence is near, broken where it is not."""
    cells = [" "] * scale.width
    stop, _ = signs.moment("end")
    for number, span in enumerate(lane.spans):
        begin, _ = signs.moment("return" if number else "debut")
        first, last = scale.cell(span.start), scale.cell(span.end)
        cells[first : last + 1] = signs.silence * (last + 1 - first)
        for start, end in span.sure:
            from_, to = scale.cell(start), scale.cell(end)
            if end > start:  # A single day is no line.
                cells[from_ : to + 1] = signs.life * (to + 1 - from_)
        known = scale.cell(span.known)
        cells[first:known] = signs.doubt * (known - first)
        if span.ended:
            cells[last] = stop
        cells[first] = begin
    return "".join(cells).rstrip()


def marks(lane: Lane, scale: Axis, signs: Signs) -> str:
    """The collaborations of a lane: a sign in every cell that has one."""
    sign, _ = signs.moment("collaboration")
    cells = {scale.cell(year) for year in lane.marks}
    return "".join(sign if cell in cells else " " for cell in range(scale.width)).rstrip()


def draw(lanes: Sequence[Lane], page: Page, signs: Signs, labelled: bool = True) -> None:
    """Add lanes above their axis to a page, each with its collaborations beneath."""
    names = max(cell_len(lane.label) for lane in lanes) + 2 if labelled else 0
    scale = axis(lanes, page.width - names - 2)
    for lane in lanes:
        label = text(lane.label, theme.TITLE) if labelled else Text()
        label.pad_right(names - label.cell_len)
        page.line(label.append(bar(lane, scale, signs), theme.LIFE))
        if lane.marks:
            page.line(" " * names + marks(lane, scale, signs), theme.PARTNER)
    for line in ticks(scale, signs):
        page.line(" " * names + line, theme.NOTE)
