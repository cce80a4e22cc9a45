"""`sneakerdex facts`: statements one by one, with their witnesses."""

from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Limit, Text, complete_any, option
from sneakerdex.find import find
from sneakerdex.model import Record
from sneakerdex.render import Format
from sneakerdex.statements import about, disputed_records, statements
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
    catalogue = dataset.load()
    chosen = records(catalogue, name, disputed)
    show(catalogue, chosen, property_, most, disputed, limit, format_)


def show(
    catalogue: Catalogue,
    records: list[Record],
    property_: str | None,
    most: int | None,
    disputed: bool,
    limit: int | None,
    format_: Format | None,
) -> None:
    """Print the statements of some records that pass."""
    said = list(statements(catalogue, records))
    shown = [
        one
        for one in (about(said, property_) if property_ else said)
        if (most is None or one.witnesses <= most) and (one.disputed or not disputed)
    ]
    listing.show(grid(catalogue, shown[:limit]), format_)


def records(catalogue: Catalogue, name: list[str] | None, disputed: bool) -> list[Record]:
    """The record of a name, or all, or all on which sources differ."""
    if not name:
        return disputed_records(catalogue) if disputed else list(catalogue.records())
    found = find(catalogue, " ".join(name)).record
    return [found] if isinstance(found, Record) else []
