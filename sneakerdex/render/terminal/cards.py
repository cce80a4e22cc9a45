"""A card: title, life line, facts with their source marks."""

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from sneakerdex.names import counted
from sneakerdex.render.terminal import chart, grids, layout, theme
from sneakerdex.views.shapes import Card, Line, Section

_MARGIN = 2
_WIDEST_LABEL = 22


def draw(card: Card, console: Console, signs: theme.Signs) -> None:
    """Print a card from top to bottom, with the references if asked for."""
    head = layout.text(card.title, theme.TITLE).append_text(Text("  "))
    layout.hanging(console, Text(), head.append_text(layout.text(card.subtitle, theme.NOTE)), 0)
    if card.summary.text:
        summary = layout.text(card.summary.text)
        layout.hanging(console, Text(), summary + layout.marks(card.summary.by, card.numbers), 0)
    if card.lanes:
        console.print()
        chart.draw(card.lanes, console, signs, labelled=False)
    labels = _label_width(card, console)
    for section in card.sections:
        _section(section, card, console, labels)
    console.print()
    if card.listed:
        layout.references(card, console)
    elif card.numbers:
        count = counted(len(card.numbers), "source")
        console.print(Text(f"{count}: --sources lists them", theme.NOTE))


def _label_width(card: Card, console: Console) -> int:
    """One width for all labels of a card, so that everything it says stands on one edge."""
    widest = max((cell_len(line.label) for line in card.lines()), default=0)
    return min(widest, _WIDEST_LABEL, max(console.width // 3, 10))


def _section(section: Section, card: Card, console: Console, labels: int) -> None:
    console.print()
    console.print(Text(section.title, theme.HEADING))
    for line in section.lines:
        _line(line, card, console, labels + _MARGIN * 2 if labels else _MARGIN)
    if section.grid and section.grid.rows:
        grids.draw(section.grid, console, indent=_MARGIN)
    if section.note:
        console.print(layout.text(" " * _MARGIN + section.note, theme.NOTE), soft_wrap=True)


def _line(line: Line, card: Card, console: Console, indent: int) -> None:
    head = Text(" " * _MARGIN).append_text(layout.text(line.label, theme.LABEL))
    body = layout.text(line.text, theme.TONES[line.tone])
    body = body + layout.marks(line.by, card.numbers)
    if head.cell_len > indent - _MARGIN:
        console.print(head, soft_wrap=True)
        head = Text()
    layout.hanging(console, head, body, indent)
