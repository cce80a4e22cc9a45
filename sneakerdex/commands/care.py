"""`sneakerdex care`: how to clean and keep shoes."""

from typing import Annotated

import typer

from sneakerdex import caring, dataset
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Sources, complete
from sneakerdex.errors import NothingFound
from sneakerdex.find import find
from sneakerdex.model import Model, Release
from sneakerdex.parts import Box
from sneakerdex.views.advice import advice


def care(
    name: Annotated[
        list[str],
        typer.Argument(
            metavar="MATERIAL|MODEL",
            help="suede, mesh, a model or a style code.",
            autocompletion=complete("models"),
        ),
    ],
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """How to clean and keep a shoe or a material, with sources.

    For a shoe that is the advice on it and on what its upper is made of.

    \b
    Examples:
      sneakerdex care suede
      sneakerdex care 2002R --sources
      sneakerdex care M2002RXA
    """
    catalogue = dataset.load()
    text = " ".join(name)
    title, found = text, caring.for_material(catalogue, text)
    if not found.guides and caring.is_material(catalogue, text):
        raise NothingFound(f"There is no advice on {text} here.")
    if not found.guides:
        record = find(catalogue, text, "model", "release", "box").record
        assert isinstance(record, Model | Release | Box)
        shoe = catalogue.model_of(record) if isinstance(record, Box) else record
        title, found = catalogue.title(record), caring.for_shoe(catalogue, shoe)
    if not found.guides:
        raise NothingFound(f"There is no advice on care for {title} or what it is made of.")
    card = advice(catalogue, f"Care: {title}", found.guides, found.without)
    listing.answer(card, sources, format_)
