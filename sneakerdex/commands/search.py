"""`sneakerdex search`: everything that mentions some words."""

from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex import search as looking
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands import listing
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import FormatChoice, Limit
from sneakerdex.errors import BadInput
from sneakerdex.filters import OF_RELEASES, Wanted
from sneakerdex.find import suggest
from sneakerdex.views import hits


@filtered(*OF_RELEASES)
def search(
    wanted: Wanted,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS...", help="All of them must occur; made:usa and the like narrow."
        ),
    ],
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Everything that mentions the words, best match first, and where it matched.

    Accents, case and hyphens do not matter. Words in quotes must follow each other. Filters are
    those of `releases`.

    \b
    Examples:
      sneakerdex search bembury teal
      sneakerdex search "water be the guide"
      sneakerdex search suede made:usa year:2021..2023
      sneakerdex search salehe --format json | jq '.[].record'
    """
    query = looking.query(words)
    if not query.words and not wanted.values:
        raise BadInput("There is nothing to search for: give at least one word.")
    catalogue = dataset.load()
    found = looking.search(catalogue, query)
    if query.words and not found:
        listing.nothing(hits.hits(catalogue, [], query), format_, _nothing(catalogue, query, words))
    maybes = 0
    if wanted.values:
        found, maybes = looking.narrowed(catalogue, found if query.words else None, wanted)
    listing.show(hits.hits(catalogue, found[:limit], query), format_, maybes, "shoe")


def _nothing(catalogue: Catalogue, query: looking.Query, words: list[str]) -> str:
    text = " ".join(words)
    if spelled := looking.spelled(catalogue, query):
        if spelled == " ".join(query.words):
            return f"Nothing mentions {text!r} in a row; without the quotes the words are found."
        return f"Nothing mentions {text!r}. Did you mean {spelled!r}?"
    nearest = ", ".join(suggest(catalogue, text)[:4])
    return f"Nothing mentions {text!r}." + (f" Near it: {nearest}." if nearest else "")
