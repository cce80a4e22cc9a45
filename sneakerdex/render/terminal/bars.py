"""Numbers as bars behind the rows of a table."""

from collections.abc import Sequence

from rich.text import Text

from sneakerdex.render.terminal import theme
from sneakerdex.render.terminal.theme import Signs

_STYLES = (theme.PARTNER, theme.LIFE)


def drawn(numbers: Sequence[Sequence[float]], room: int, signs: Signs) -> list[Text]:
    """A bar for each row, the longest as long as there is room; its parts have signs of their own.

    What is more than nothing is at least one sign long.
    """
    longest = max((sum(parts) for parts in numbers), default=0)
    scale = max(room, 1) / longest if longest else 0
    return [_bar(parts, scale, signs) for parts in numbers]


def _bar(parts: Sequence[float], scale: float, signs: Signs) -> Text:
    bar = Text("  ")
    lengths: list[int] = []
    end = 0.0
    for part in parts:
        start, end = end, end + part
        length = round(end * scale) - round(start * scale)
        lengths.append(max(length, 1 if part else 0))
    # What is more than nothing has a sign of its own, at the cost of the longest part.
    longest = lengths.index(max(lengths))
    lengths[longest] -= max(0, sum(lengths) - max(round(end * scale), len(parts)))
    for length, (sign, style) in zip(lengths, _looks(len(parts), signs), strict=True):
        bar.append(sign * length, style)
    return bar


def legend(parts: Sequence[str], signs: Signs) -> Text:
    """Which sign is which part."""
    line = Text()
    for part, (sign, style) in zip(parts, _looks(len(parts), signs), strict=True):
        line.append("   " if line else "").append(sign * 2, style).append(f" {part}", theme.NOTE)
    return line


def _looks(parts: int, signs: Signs) -> list[tuple[str, str]]:
    """The sign and style of each part; one part alone is drawn in the color of lives."""
    looks = list(zip(signs.bars, _STYLES, strict=True))
    return looks[:parts] if parts > 1 else [(signs.bars[0], theme.LIFE)]
