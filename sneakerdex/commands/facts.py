"""`sneakerdex facts`: statements one by one, with their witnesses."""

from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Limit, Text, complete_any, option
from sneakerdex.errors import BadInput
from sneakerdex.find import find
from sneakerdex.model import Record
from sneakerdex.names import key
from sneakerdex.views.facts import facts as grid


def facts(
    name: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]", help="Only of this record.", autocompletion=complete_any
        ),
    ] = None,
    property_: Annotated[
        Text, option("--property -p", "Only this: debut, price, made in ...", "NAME")
    ] = None,
    most: Annotated[
        int | None,
        typer.Option("--witnesses", "-w", min=0, metavar="N", help="With at most N witnesses."),
    ] = None,
    disputed: Annotated[bool, option("--disputed -d", "Only where sources differ.")] = False,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Statements one by one: the answer, how many vouch for it, and who says otherwise.

    Witnesses are independent: who copies counts with whom they copy, and one publisher is one
    witness.

    \b
    Examples:
      sneakerdex facts 990 --disputed
      sneakerdex facts 1000 --property debut
      sneakerdex facts --property "debut price" --witnesses 1
      sneakerdex facts --disputed --format json | jq length
    """
    from sneakerdex.statements import statements

    catalogue = dataset.load()
    said = list(statements(catalogue, _records(catalogue, name)))
    known = {key(one.property): one.property for one in said}
    if property_ and key(property_) not in known:
        raise BadInput(
            f"No fact is called {property_!r}; there are {', '.join(sorted(known.values()))}."
        )
    shown = [
        one
        for one in said
        if (not property_ or one.property == known[key(property_)])
        and (most is None or one.witnesses <= most)
        and (one.disputed or not disputed)
    ]
    listing.show(grid(catalogue, shown[:limit]), format_)


def _records(catalogue: Catalogue, name: list[str] | None) -> list[Record]:
    if not name:
        return list(catalogue.records())
    found = find(catalogue, " ".join(name)).record
    return [found] if isinstance(found, Record) else []
