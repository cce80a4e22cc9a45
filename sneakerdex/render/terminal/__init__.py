"""Cards, tables and timelines for people. Only this package knows Rich."""

from collections.abc import Sequence
from typing import TextIO

from rich.console import Console

from sneakerdex.render import NARROWEST
from sneakerdex.render.terminal import theme
from sneakerdex.render.terminal.layout import Page
from sneakerdex.views.grid import Grid
from sneakerdex.views.shapes import Card, Timeline, View


class _Console(Console):
    """A console that leaves a closed pipe to the command line, where it is no failure."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def write(view: View, out: TextIO) -> Sequence[str]:
    """Draw a view as wide as the terminal allows, and return what found no place in it."""
    console = _Console(file=out, markup=False, emoji=False, highlight=False)
    console.width = max(console.width, NARROWEST)
    return draw(view, console, theme.signs(out.encoding or "ascii"))


def draw(view: View, console: Console, signs: theme.Signs) -> Sequence[str]:
    """Draw a view on any console."""
    page = Page(console)
    # Not at the top: an answer has one shape and needs to know how to draw that alone.
    match view:
        case Card():
            from sneakerdex.render.terminal import cards

            cards.draw(view, page, signs)
        case Grid():
            from sneakerdex.render.terminal import grids

            grids.draw(view, page)
        case Timeline():
            from sneakerdex.render.terminal import timelines

            timelines.draw(view, page, signs)
    page.flush()
    return page.remarks
