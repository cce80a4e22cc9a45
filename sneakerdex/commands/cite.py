"""`sneakerdex cite`: footnotes."""

from typing import Annotated, Literal

import typer

from sneakerdex import dataset, render
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import witnesses
from sneakerdex.commands.asking import meant
from sneakerdex.commands.options import FormatChoice, Text, complete_any, option
from sneakerdex.find import AnyRecord
from sneakerdex.model import Source
from sneakerdex.render.safe import clean
from sneakerdex.statements import about, statements
from sneakerdex.views import cards, citations

Style = Literal["md", "bibtex", "csl", "wikipedia", "chicago"]


def cite(
    name: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME...", help="A record or a source.", autocompletion=complete_any
        ),
    ],
    property_: Annotated[
        Text, option("--property -p", "Only for this: debut, price, made in ...", "NAME")
    ] = None,
    style: Annotated[Style, option("--style -s", "How footnotes are written.")] = "md",
    format_: FormatChoice = None,
) -> None:
    """Footnotes for what `show` says, or for one property of it, with the day each was read.

    \b
    Examples:
      sneakerdex cite 1000 revived
      sneakerdex cite M2002RDA --style bibtex
      sneakerdex cite 990 --property debut --style wikipedia
    """
    catalogue = dataset.load()
    record, asked = meant(catalogue, name, property_)
    sources = [catalogue.sources[id_] for id_ in _cited(catalogue, record, asked)]
    if format_ in {None, "table", "plain"}:
        text = citations.STYLES[style](sources)
        print("\n".join(map(clean, text.split("\n"))))
    else:
        render.write(citations.grid(sources, style), format_)


def _cited(catalogue: Catalogue, record: AnyRecord, asked: str) -> list[str]:
    """The sources of one property, or of all that the card of a record says."""
    if isinstance(record, Source):
        return [record.id]
    if asked:
        said = about(statements(catalogue, [record]), asked)
        return list(witnesses([claim for one in said for claim in one.fact.claims]))
    return list(cards.card(catalogue, record, catalogue.date).numbers)
