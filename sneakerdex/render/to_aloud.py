"""Text for reading aloud: every value behind its label, a statement a line, doubt in words."""

import re
from collections.abc import Iterator
from typing import TextIO

from sneakerdex.render.safe import clean
from sneakerdex.views.grid import Grid, SourceIds
from sneakerdex.views.shapes import Card, Cited, Timeline, View

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
    yield f"{card.title}: {_ended(card.subtitle)}"
    told = ""
    for title, label, line in card.statements():
        if title != told:
            told = title
            yield from ("", f"{title}.")
        yield f"{_begun(label)}: {_ended(line.text)}{_sources(card, line.by)}"
    for section in card.sections:
        if section.grid and section.grid.rows:
            yield from ("", f"{section.title}.") if section.title else ()
            yield from ("", *_grid(section.grid))
        if section.note:
            yield from ("", f"Note: {_ended(section.note)}")
    yield from _references(card)


def _timeline(view: Timeline) -> Iterator[str]:
    for moment in view.moments:
        detail = f", {moment.detail}" if moment.detail else ""
        told = f"{moment.date.text}: {moment.kind}: {moment.title}{detail}"
        yield _ended(told) + _sources(view, moment.by)
    yield from _references(view)


def _grid(grid: Grid) -> Iterator[str]:
    """A block for each row; a label for each cell that holds anything."""
    for number, row in enumerate(grid.rows):
        if number:
            yield ""
        for column, cell in zip(grid.columns, row, strict=True):
            if cell and not column.files:
                yield f"{column.head}: {cell}" if column.head else f"{_begun(cell)}."


def _sources(view: Cited, by: SourceIds) -> str:
    numbers = ", ".join(map(str, sorted({view.numbers[source] for source in by})))
    return f" Sources: {numbers}." if numbers else ""


def _references(view: Cited) -> Iterator[str]:
    if not view.listed:
        yield from ("", "To have the sources read: --sources.")
        return
    yield ""
    for number, reference in enumerate(view.references, 1):
        yield f"Source {number}: {_ended(reference.text)} {reference.url}".rstrip()


def _begun(label: str) -> str:
    return label[:1].upper() + label[1:]


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
