"""A card: title, life line, facts with their source marks."""

from rich.cells import cell_len
from rich.text import Text

from sneakerdex.render.terminal import chart, grids, layout, legend, theme
from sneakerdex.views.shapes import Card, Line, Section

_MARGIN = 2
_WIDEST_LABEL = 22


def draw(card: Card, page: layout.Page, signs: theme.Signs) -> None:
    """Add a card from top to bottom, with the references if asked for."""
    head = layout.text(card.title, theme.TITLE).append("  ")
    page.hanging(Text(), head.append_text(layout.text(card.subtitle, theme.NOTE)), 0)
    if card.summary.text:
        summary = layout.text(card.summary.text)
        page.hanging(Text(), summary + layout.marks(card.summary.by, card.numbers), 0)
    if card.lanes:
        page.line()
        chart.draw(card.lanes, page, signs, labelled=False)
        legend.add(page, signs, card.lanes, kinds=("debut",))
    labels = _label_width(card, page)
    for section in card.sections:
        _section(section, card, page, labels)
    page.line()
    if card.listed:
        layout.references(card, page)
    elif card.numbers:
        layout.offer_references(card, page)


def _label_width(card: Card, page: layout.Page) -> int:
    """One width for all labels of a card, so that everything it says stands on one edge."""
    widest = max((cell_len(line.label) for line in card.lines()), default=0)
    return min(widest, _WIDEST_LABEL, max(page.width // 3, 10))


def _section(section: Section, card: Card, page: layout.Page, labels: int) -> None:
    page.line()
    if section.title:
        page.hanging(Text(), layout.text(section.title, theme.HEADING), 0)
    for line in section.lines:
        _line(line, card, page, labels + _MARGIN * 2 if labels else _MARGIN)
    if section.grid and section.grid.rows:
        grids.draw(section.grid, page, _MARGIN, card.numbers)
    if section.note:
        page.hanging(Text(), layout.text(section.note, theme.NOTE), _MARGIN)


def _line(line: Line, card: Card, page: layout.Page, indent: int) -> None:
    head = Text(" " * _MARGIN).append_text(layout.text(line.label, theme.LABEL))
    body = layout.text(line.text, theme.TONES[line.tone])
    body += layout.swatches(line.paint, page.console) + layout.marks(line.by, card.numbers)
    if line.label and head.cell_len > indent - _MARGIN:
        page.hanging(Text(" " * _MARGIN), layout.text(line.label, theme.LABEL), _MARGIN)
        head = Text()
    page.hanging(head, body, indent)
