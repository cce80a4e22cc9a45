"""Words on lines: hanging indents and source marks."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rich.console import Console
from rich.segment import Segments
from rich.text import Text

from sneakerdex.names import counted
from sneakerdex.render.safe import clean
from sneakerdex.render.terminal import theme
from sneakerdex.views.grid import SourceIds
from sneakerdex.views.shapes import Cited

# What can show a color that is not one of sixteen.
_PAINTERS = {"256", "truecolor"}
TEXT_WIDTH = 100  # Longer lines are hard to read, however wide the terminal is.


def marks(by: SourceIds, numbers: Mapping[str, int]) -> Text:
    """` [1,3-5]`: the numbers of some sources, runs drawn together."""
    cited = sorted({numbers[source] for source in by})
    return Text(f" [{','.join(_runs(cited))}]" if cited else "", theme.MARK)


def _runs(cited: list[int]) -> Iterator[str]:
    start = 0
    for i, number in enumerate(cited):
        if i + 1 == len(cited) or cited[i + 1] != number + 1:
            first = cited[start]
            yield str(first) if first == number else f"{first}-{number}"
            start = i + 1


def text(words: str, style: str = "") -> Text:
    """Words of the dataset: never markup, never control characters."""
    return Text(clean(words), style)


def swatches(paint: Sequence[str], console: Console) -> Text:
    """`  ████ roughly`: how some colors look, where the terminal can show them."""
    drawn = Text()
    if paint and console.color_system in _PAINTERS and console.encoding.startswith("utf"):
        drawn.append("  ")
        for color in paint:
            drawn.append("██", color)
        drawn.append(" roughly", theme.NOTE)
    return drawn


class Page:
    """Lines gathered to be printed in one go, which Rich does much faster than one by one."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.width = min(console.width, TEXT_WIDTH)
        self._text = Text()
        self._hidden: dict[str, None] = {}

    def hide(self, columns: Iterable[str]) -> None:
        """Have it said beside the page that some columns did not fit."""
        self._hidden |= dict.fromkeys(columns)

    @property
    def remarks(self) -> list[str]:
        """What is to be said beside the page, once for all its tables: it is no data."""
        columns = ", ".join(self._hidden)
        words = f"Not shown at this width: {columns} (--format plain has every column)."
        return [words] if columns else []

    def line(self, content: Text | str = "", style: str = "") -> None:
        """Add a line as it is."""
        if isinstance(content, Text):
            self._text.append_text(content)
        else:
            self._text.append(clean(content), style)
        self._text.append("\n")

    def hanging(self, head: Text, body: Text, indent: int) -> None:
        """Add a body indented by `indent` cells, with the head in front of its first line."""
        width = max(self.width - indent, 12)
        fits = body.cell_len <= width and "\n" not in body.plain
        self._text.append_text(head)
        taken = head.cell_len
        for line in [body] if fits else body.wrap(self.console, width):
            line.rstrip()
            self._text.append(" " * max(indent - taken, 0))
            self.line(line)
            taken = 0

    def flush(self) -> None:
        """Print what has been gathered."""
        # As segments, because Rich would first take a text apart line by line to wrap it.
        self.console.print(Segments(self._text.render(self.console)), end="", soft_wrap=True)


def offer_references(view: Cited, page: Page) -> None:
    """How many sources were cited, and how to see them."""
    page.hanging(
        Text(), text(f"{counted(len(view.numbers), 'source')}: --sources lists them", theme.NOTE), 0
    )


def references(view: Cited, page: Page) -> None:
    """The numbered list of everything that was cited."""
    page.line("Sources", theme.HEADING)
    indent = len(str(len(view.numbers))) + 4
    for number, reference in enumerate(view.references, 1):
        body = text(reference.text)
        page.hanging(Text(f"{f'[{number}]':>{indent - 1}}", theme.MARK), body, indent)
        if reference.url:
            # Never wrapped, so that it can be copied.
            page.line(" " * indent + reference.url, theme.NOTE)
