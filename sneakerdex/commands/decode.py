"""`sneakerdex decode`: what a style code says."""

from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Sources
from sneakerdex.decoding import decode as read
from sneakerdex.errors import NothingFound
from sneakerdex.views.decoded import decoded


def decode(
    code: Annotated[
        list[str], typer.Argument(metavar="CODE", help="As on the box: M2002RDA, BB550PWB 2E.")
    ],
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """A style code read from left to right, even if no shoe in this guide has it.

    Each segment comes with what sources say it means and with codes here that share it. What
    nobody explains is called unknown. Its JSON names the `records` that have the code, and
    the `boxes` whose shoes nobody dates.

    \b
    Examples:
      sneakerdex decode M2002RDA
      sneakerdex decode M1500BWG
      sneakerdex decode MT580XYZ 2E
    """
    catalogue = dataset.load()
    reading = read(catalogue, " ".join(code))
    listing.answer(decoded(catalogue, reading), sources, format_)
    if not reading.known:
        raise NothingFound(f"Nothing here explains any part of {reading.code}.")
