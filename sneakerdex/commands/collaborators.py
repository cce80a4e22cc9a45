"""`sneakerdex collaborators`: with whom New Balance makes shoes."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal, get_args

from sneakerdex import dataset
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands import listing
from sneakerdex.commands.filtering import filtered
from sneakerdex.commands.options import SORT, FormatChoice, Limit, Reverse, Text, option
from sneakerdex.filters import Wanted
from sneakerdex.filters import releases as filter_releases
from sneakerdex.filters.names import one_of
from sneakerdex.model import Collaborator
from sneakerdex.names import fold
from sneakerdex.views import grids
from sneakerdex.vocabulary import CollaboratorKind

Sort = Literal["name", "releases", "first", "latest"]


@filtered("year", "model")
def collaborators(
    wanted: Wanted,
    kind: Annotated[CollaboratorKind | None, option("--kind -k", "Of this kind.")] = None,
    city: Annotated[Text, option("--city", "Based there.", "NAME")] = None,
    sort: Annotated[Sort, SORT] = "name",
    reverse: Reverse = False,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Shops, labels, designers, musicians and athletes, and how much they made.

    \b
    Examples:
      sneakerdex collaborators --sort releases --reverse --limit 10
      sneakerdex collaborators --kind retailer --city London
      sneakerdex collaborators --model 1000
    """
    # As a word, `kind:musician`, it comes as it was typed.
    asked = one_of(kind, get_args(CollaboratorKind)) if kind else None
    catalogue = dataset.load()
    chosen = [
        c
        for c in catalogue.collaborators.values()
        if asked in {None, c.kind} and fold(city or "") in fold(c.based_in)
    ]
    kept, maybes = None, 0
    if wanted.values:
        kept = filter_releases(catalogue, replace(wanted, collaborations=True))
        active = {partner for release in kept.records for partner in release.collaborators}
        perhaps = {partner for release in kept.unsure for partner in release.collaborators}
        maybes = sum(c.id in perhaps and c.id not in active for c in chosen)
        chosen = [c for c in chosen if c.id in active]
    shown = listing.order(chosen, _key(catalogue, sort), reverse, limit)
    grid = grids.collaborators(catalogue, shown, kept.records if kept else None)
    listing.show(grid, format_, maybes, "collaborator")


def _key(catalogue: Catalogue, sort: Sort) -> listing.Key[Collaborator]:
    def dates(item: Collaborator) -> list[Any]:
        theirs = catalogue.releases_of(item)
        return [release.date.sort_key for release in theirs if release.date]

    keys: Mapping[Sort, listing.Key[Collaborator]] = {
        "name": lambda c: fold(c.name),
        "releases": lambda c: len(catalogue.releases_of(c)),
        "first": lambda c: next(iter(dates(c)), None),
        "latest": lambda c: next(reversed(dates(c)), None),
    }
    return keys[sort]
