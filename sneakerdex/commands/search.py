"""`sneakerdex search`: everything that mentions some words."""

from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Limit
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.find import suggest
from sneakerdex.search import search as search_catalogue
from sneakerdex.views import hits


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="All of them must occur.")],
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Everything that mentions the words, best match first, and where it matched.

    Accents, case and hyphens do not matter. Names, style codes, collaborators, people, colors,
    materials, technologies and summaries are searched.

    \b
    Examples:
      sneakerdex search bembury teal
      sneakerdex search gore-tex
      sneakerdex search salehe --format json | jq '.[].record'
    """
    catalogue = dataset.load()
    text = " ".join(words)
    if not text.strip():
        raise BadInput("There is nothing to search for: give at least one word.")
    found = search_catalogue(catalogue, text)
    if not found and (nearest := suggest(catalogue, text)):
        raise NothingFound(f"Nothing mentions {text!r}. Near it: {', '.join(nearest[:4])}.")
    listing.show(hits.hits(catalogue, found[:limit]), format_)
