"""Text for reading aloud: every value behind its label, a statement a line, doubt in words."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import TextIO

from sneakerdex.render.safe import clean
from sneakerdex.views.grid import Grid, SourceIds
from sneakerdex.views.shapes import PLAIN_TONES, Card, Cited, Section, Timeline, View

# Signs of doubt in front of a date, and others that a voice leaves out.
_DOUBTS = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}
_DOUBT = re.compile(r"(?<![^\s(])([~?%])(?=\d)")
_SPOKEN = str.maketrans({"×": "x", "·": ",", "“": '"', "”": '"', "…": "..."})


def write(view: View, out: TextIO) -> None:
    """Print a view as sentences and labelled lines."""
    match view:
        case Card():
            lines = _card(view)
        case Timeline():
            lines = _timeline(view)
        case Grid():
            lines = _grid(view)
    out.writelines(f"{_said(line)}\n" for line in lines)


def _said(text: str) -> str:
    words = _DOUBT.sub(lambda match: _DOUBTS[match[1]], clean(text))
    return words.translate(_SPOKEN).replace(" ,", ",").replace(" ...", " and more")


def _card(card: Card) -> Iterator[str]:
    yield _ended(f"{card.title}: {card.subtitle}" if card.subtitle else card.title)
    if card.summary.text:
        yield f"Summary: {_ended(card.summary.text)}{_sources(card, card.summary.by)}"
    for section in card.sections:
        rows = section.grid and section.grid.rows
        if section.title and (section.lines or rows):
            yield from ("", f"{section.title}.")
        if section.grid and rows:
            yield from ("", *_grid(section.grid, card))
        yield from _lines(card, section)
        if section.note:
            yield from ("", f"Note: {_ended(section.note)}")
    yield from _references(card)


def _lines(card: Card, section: Section) -> Iterator[str]:
    label = ""
    for line in section.lines:
        label = line.label or label
        named = (label + PLAIN_TONES.get(line.tone, "")).strip()
        told = f"{_begun(named)}: {line.text}" if named else line.text
        yield _ended(told) + _sources(card, line.by)


def _timeline(view: Timeline) -> Iterator[str]:
    for moment in view.moments:
        detail = f", {moment.detail}" if moment.detail else ""
        told = f"{moment.date.text}: {moment.kind}: {moment.title}{detail}"
        yield _ended(told) + _sources(view, moment.by)
    yield from _references(view)


def _grid(grid: Grid, card: Card | None = None) -> Iterator[str]:
    """A block for each row; a label for each cell that holds anything, then its sources."""
    for number, row in enumerate(grid.rows):
        if number:
            yield ""
        by_cell = grid.by_cell[number] if card and grid.by_cell else ()
        for (column, cell), by in zip_longest(zip(grid.columns, row, strict=True), by_cell):
            if cell and not column.files:
                told = f"{column.head}: {cell}" if column.head else f"{_begun(cell)}."
                yield told + (f".{_sources(card, by)}" if card and by else "")
        if card and grid.by:
            yield _sources(card, grid.by[number]).strip()


def _sources(view: Cited, by: SourceIds) -> str:
    numbers = ", ".join(map(str, sorted({view.numbers[source] for source in by})))
    return f" Sources: {numbers}." if numbers else ""


def _references(view: Cited) -> Iterator[str]:
    if not view.numbers:
        return
    yield ""
    if not view.listed:
        yield "To have the sources read: --sources."
        return
    for number, reference in enumerate(view.references, 1):
        yield f"Source {number}: {_ended(reference.text)} {reference.url}".rstrip()


def _begun(label: str) -> str:
    return label[:1].upper() + label[1:]


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
