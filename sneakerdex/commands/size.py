"""`sneakerdex size`: sizes converted by the maker's chart, and how a model fits."""

from typing import Annotated

import typer

from sneakerdex import dataset, sizing
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Sources, Text, complete, option
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.find import find
from sneakerdex.model import Model, Release
from sneakerdex.parts import Box
from sneakerdex.views.sizes import sizes
from sneakerdex.vocabulary import SizeSystem


def size(
    name: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[MODEL]", help="A model or a style code.", autocompletion=complete("models")
        ),
    ] = None,
    us: Annotated[Text, option("--us", "A US size, to be converted.", "SIZE")] = None,
    uk: Annotated[Text, option("--uk", "A UK size.", "SIZE")] = None,
    eu: Annotated[Text, option("--eu", "An EU size.", "SIZE")] = None,
    cm: Annotated[Text, option("--cm --jp", "A size in cm, as in Japan.", "SIZE")] = None,
    chart: Annotated[Text, option("--chart", "Only of this chart: men, women ...", "NAME")] = None,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """Sizes by New Balance's own charts, and how a model fits.

    Without a size that is how the model fits; without a model, the charts. EU sizes are the
    maker's and differ from those of others.

    \b
    Examples:
      sneakerdex size 2002R --us 9
      sneakerdex size --eu 42.5 --chart men
      sneakerdex size 574
    """
    system, value = _asked({"us": us, "uk": uk, "eu": eu, "cm": cm})
    catalogue = dataset.load()
    model = _model(catalogue, " ".join(name)) if name else None
    chosen = sizing.charts(catalogue, chart)
    rows = sizing.whole(chosen) if chart or not model else []
    if value:
        rows = sizing.converted(chosen, system, value)
    guides = sizing.advice(catalogue, model) if model or not value else []
    if model and not (rows or guides or model.fit or model.widths):
        raise NothingFound(
            f"Nothing is recorded here of how the {model.name} fits; --us 9 converts a size."
        )
    view = sizes(catalogue, f"Sizes: {model.name}" if model else "Sizes", model, rows, guides)
    listing.answer(view, sources, format_)


def _asked(given: dict[SizeSystem, str | None]) -> tuple[SizeSystem, str]:
    """The one size that is given, and its system; an empty one if none is.

    Raises:
        BadInput: if several are.
    """
    asked = [(system, value) for system, value in given.items() if value]
    if len(asked) > 1:
        raise BadInput("Two sizes are one too many: convert from one of --us, --uk, --eu, --cm.")
    return asked[0] if asked else ("us", "")


def _model(catalogue: Catalogue, text: str) -> Model:
    found = find(catalogue, text, "model", "release", "box").record
    assert isinstance(found, Model | Release | Box)
    return catalogue.model_of(found)
