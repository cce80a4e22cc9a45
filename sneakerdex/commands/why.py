"""`sneakerdex why`: who says so."""

from sneakerdex import dataset
from sneakerdex.commands import listing
from sneakerdex.commands.asking import meant
from sneakerdex.commands.options import FormatChoice, Name, Property, Sources
from sneakerdex.errors import NothingFound
from sneakerdex.model import Record
from sneakerdex.statements import about, statements
from sneakerdex.views.why import why as explained


def why(
    name: Name,
    property_: Property = None,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """Why a fact stands: every claim with its rank and reason, and who vouches for it.

    A property may also follow the name: `why 990 debut`. Witnesses are independent: who copies
    counts with whom they copy.

    \b
    Examples:
      sneakerdex why 990 debut
      sneakerdex why 1500 --property "debut price" --sources
      sneakerdex why M2002RDA
    """
    catalogue = dataset.load()
    record, asked = meant(catalogue, name, property_)
    if not isinstance(record, Record):
        raise NothingFound("Sources vouch for others; nobody vouches for them.")
    said = list(statements(catalogue, [record]))
    card = explained(catalogue, record, about(said, asked) if asked else said)
    if not card.sections:
        what = f": {asked!r} is unknown" if asked else ""
        raise NothingFound(f"Nothing here is said of {catalogue.title(record)}{what}.")
    listing.answer(card, sources, format_)
