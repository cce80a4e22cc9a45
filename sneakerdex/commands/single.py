"""What a listing does when it is given a name: show that one record."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.commands import listing
from sneakerdex.errors import BadInput
from sneakerdex.find import find
from sneakerdex.render import Format
from sneakerdex.views import cards


def show(
    catalogue: Catalogue,
    name: str,
    noun: str,
    format_: Format | None,
    sources: bool = False,
    beside: tuple[object, ...] = (),
) -> None:
    """Print the card of one record of a noun instead of a listing.

    Args:
        beside: the options that are for the whole listing.

    Raises:
        BadInput: if one of those is given.
    """
    if any(beside):
        raise BadInput("A name stands alone: filters and order are for the whole list.")
    card = cards.card(catalogue, find(catalogue, name, noun).record, catalogue.date)
    listing.answer(card, sources, format_)
