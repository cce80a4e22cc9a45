"""Words on lines: hanging indents and source marks."""

from collections.abc import Iterator, Mapping

from rich.console import Console
from rich.text import Text

from sneakerdex.render.safe import clean
from sneakerdex.render.terminal import theme
from sneakerdex.views.shapes import Cited, SourceIds

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


def hanging(console: Console, head: Text, body: Text, indent: int) -> None:
    """Print a body indented by `indent` cells, with the head in front of its first line."""
    width = max(min(console.width, TEXT_WIDTH) - indent, 12)
    block = Text(no_wrap=True)
    for number, line in enumerate(body.wrap(console, width) or [Text()]):
        gap = head.copy() if number == 0 else Text()
        gap.pad_right(max(indent - gap.cell_len, 0))
        line.rstrip()
        block.append_text(gap).append_text(line).append("\n")
    console.print(block, end="", soft_wrap=True)


def references(view: Cited, console: Console) -> None:
    """The numbered list of everything that was cited."""
    console.print(Text("Sources", theme.HEADING))
    indent = len(str(len(view.numbers))) + 4
    for number, reference in enumerate(view.references, 1):
        body = text(reference.text)
        if reference.url:
            body.append("\n").append_text(text(reference.url, theme.NOTE))
        hanging(console, Text(f"{f'[{number}]':>{indent - 1}}", theme.MARK), body, indent)
