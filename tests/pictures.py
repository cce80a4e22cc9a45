"""Draw the pictures of the README with sneakerdex itself.

python tests/pictures.py
"""

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI

from sneakerdex import dataset
from sneakerdex.filters import Wanted
from sneakerdex.find import find
from sneakerdex.render import terminal
from sneakerdex.render.terminal import theme
from sneakerdex.views import cards, timelines
from sneakerdex.views.shapes import View

FOLDER = Path(__file__).parents[1] / ".github"


def draw(name: str, title: str, view: View, width: int) -> None:
    """Write one view as an SVG."""
    console = Console(
        record=True, width=width, file=io.StringIO(), color_system="truecolor",
        force_terminal=True, markup=False, emoji=False, highlight=False, legacy_windows=False,
    )  # fmt: skip
    terminal.draw(view, console, theme.signs("utf-8"))
    svg = console.export_svg(title=title, theme=MONOKAI, unique_id=name)
    # The reader's own monospaced font will do; nothing is fetched.
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.S)
    svg = svg.replace("Fira Code", "monospace")
    (FOLDER / f"{name}.svg").write_text(svg, "utf-8")


def main() -> None:
    """Draw a card and a timeline."""
    catalogue = dataset.load()
    card = cards.card(catalogue, find(catalogue, "2002R").record, catalogue.date)
    draw("show", "sneakerdex show 2002R", card, 96)
    names = ["990", "1300", "574", "1000", "2002", "2002R", "1906R"]
    about = [find(catalogue, name).record for name in names]
    scope = timelines.Scope(about, Wanted({}), kinds=["model"])
    lives = timelines.timeline(catalogue, scope, catalogue.date)
    draw("timeline", f"sneakerdex timeline {' '.join(names)} --kind model", lives, 96)


if __name__ == "__main__":
    main()
