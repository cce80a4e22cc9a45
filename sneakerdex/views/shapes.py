"""The three shapes that every answer has, in plain text and numbers.

`data` is what `--format json` prints; everything else is for people. Nothing here knows a terminal.
"""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Literal

from sneakerdex.dates import Date
from sneakerdex.frozen import frozen
from sneakerdex.views.grid import Column, Data, Grid, SourceIds

Zoom = Literal["days", "months", "years", "calendar"]
Tone = Literal["", "doubt", "aside", "count"]


# What the formats without colour and indent add to the label of a line.
PLAIN_TONES = {"aside": " (note)", "count": " (counted)"}


@frozen
class Line:
    """One labelled statement and the sources it rests on.

    Its tone is "doubt" for a rival claim, "aside" for a remark on the line above, and "count" for
    what is counted from records that have their own sources. `paint` is how the colors that it
    names roughly look, as `#rrggbb`.
    """

    label: str
    text: str
    by: SourceIds = ()
    tone: Tone = ""
    paint: tuple[str, ...] = ()


@frozen
class Section:
    """Statements or a grid under a heading."""

    title: str
    lines: tuple[Line, ...] = ()
    grid: Grid | None = None
    note: str = ""


@frozen
class Reference:
    """A source in words, ready to be listed."""

    id: str
    text: str
    url: str = ""


@frozen
class Span:
    """A life of a model in years with fractions.

    Its start is doubtful up to `known`. It is `sure` in some stretches; between and after them no
    dated fact is near. It is drawn up to `end`, which is recorded if it has `ended`.
    """

    start: float
    known: float
    sure: tuple[tuple[float, float], ...]
    end: float
    ended: bool

    @property
    def silent(self) -> bool:
        """Whether there are years of which nobody tells."""
        return len(self.sure) != 1 or self.sure[0][1] < self.end


@frozen
class Lane:
    """One model's life as spans, and the moments of its collaborations, in years."""

    label: str
    spans: tuple[Span, ...]
    marks: tuple[float, ...] = ()


class Cited:
    """Something whose statements carry numbered source marks; `listed` prints what they mean."""

    describe: Callable[[SourceIds], list[Reference]]
    listed: bool

    def cited(self) -> Iterator[SourceIds]:
        """The sources of each statement, from top to bottom."""
        raise NotImplementedError

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The mark of each source, counted in the order in which it is first cited."""
        ids = (source for by in self.cited() for source in by)
        return {source: n for n, source in enumerate(dict.fromkeys(ids), 1)}

    @property
    def references(self) -> list[Reference]:
        """Every cited source, in the order of its mark."""
        return self.describe(tuple(self.numbers))


@frozen
class Card(Cited):
    """Everything about one record. `describe` puts the sources that it cites into words.

    `left_out` says what is not told, and how to see it.
    """

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    describe: Callable[[SourceIds], list[Reference]]
    data: Data
    summary: Line = Line("", "")
    lanes: tuple[Lane, ...] = ()
    listed: bool = False
    left_out: tuple[str, ...] = ()

    def cited(self) -> Iterator[SourceIds]:
        """The sources of each line and of each row of a grid."""
        if self.summary.text:
            yield self.summary.by
        for section in self.sections:
            yield from (line.by for line in section.lines)
            if section.grid:
                yield from section.grid.by
                yield from (by for row in section.grid.by_cell for by in row)

    def statements(self) -> Iterator[tuple[str, str, Line]]:
        """Every line with its section and a label of its own, for formats without indents."""
        if self.summary.text:
            yield "", "summary", self.summary
        labels = [{line.label for line in s.lines if line.label} for s in self.sections]
        shared = {label for own in labels for label in own if sum(label in o for o in labels) > 1}
        for section in self.sections:
            label = title = section.title.lower()
            for line in section.lines:
                label = line.label or label
                told = f"{title}: {label}" if label in shared else label
                yield section.title, told + PLAIN_TONES.get(line.tone, ""), line

    @property
    def table(self) -> Grid | None:
        """The grid of a card that is nothing but one grid."""
        if len(self.sections) == 1 and not self.sections[0].lines and not self.summary.text:
            return self.sections[0].grid
        return None

    def lines(self) -> Iterator[Line]:
        """Every statement on the card from top to bottom."""
        if self.summary.text:
            yield self.summary
        for section in self.sections:
            yield from section.lines


@frozen
class Moment:
    """Something on a timeline; `record` is what to ask `show` for."""

    date: Date
    kind: str
    title: str
    detail: str = ""
    record: str = ""
    by: SourceIds = ()
    partner: str = ""


@frozen
class Timeline(Cited):
    """Moments in order of time, and the lives of models as lanes above them.

    With `gather`, a terminal tells the collaborations of a year in one line; `zoom` has it step
    further back. `left_out` says what is not told, and how to see it.
    """

    moments: tuple[Moment, ...]
    describe: Callable[[SourceIds], list[Reference]]
    data: Data
    lanes: tuple[Lane, ...] = ()
    gather: bool = False
    zoom: Zoom = "days"
    listed: bool = False
    left_out: tuple[str, ...] = ()

    def cited(self) -> Iterator[SourceIds]:
        """The sources of each moment."""
        return (moment.by for moment in self.moments)

    @property
    def grid(self) -> Grid:
        """The moments as rows, for the formats that have no drawing."""
        columns = (
            Column("date", "Date"),
            Column("kind", "Kind"),
            Column("title", "What", wraps=True),
            Column("detail", "Detail", 1, wraps=True),
            Column("record", "Record"),
            Column("sources", "Sources", files=True),
        )
        rows = tuple(
            (m.date.edtf, m.kind, m.title, m.detail, m.record, ", ".join(m.by))
            for m in self.moments
        )
        return Grid(columns, rows, self.data)


View = Card | Grid | Timeline


def tabular(view: View) -> Grid:
    """The grid of a view that is one or has one."""
    if isinstance(view, Grid):
        return view
    return (view.table if isinstance(view, Card) else view.grid) or Grid((), (), list)
