"""`sneakerdex facts`: statements one by one, with their witnesses."""

from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex.catalogue import Catalogue
from sneakerdex.commands import listing
from sneakerdex.commands.asking import meant
from sneakerdex.commands.options import FormatChoice, Limit, MaybeName, Property, option
from sneakerdex.model import Record
from sneakerdex.render import Format
from sneakerdex.statements import about, disputed_records, statements
from sneakerdex.views.facts import facts as grid


def facts(
    name: MaybeName = None,
    property_: Property = None,
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
    show(name, property_, most, disputed, limit, format_)


def show(
    name: list[str] | None,
    property_: str | None,
    most: int | None,
    disputed: bool,
    limit: int | None,
    format_: Format | None,
) -> None:
    """Print the statements that pass: of one record, else of all."""
    catalogue = dataset.load()
    chosen, asked = _chosen(catalogue, name, property_, disputed)
    said = statements(catalogue, chosen)
    shown = [
        one
        for one in (about(said, asked) if asked else said)
        if (most is None or one.witnesses <= most) and (one.disputed or not disputed)
    ]
    listing.show(grid(catalogue, shown[:limit]), format_)


def _chosen(
    catalogue: Catalogue, name: list[str] | None, property_: str | None, disputed: bool
) -> tuple[list[Record], str | None]:
    """The record of a name, or all, or all on which sources differ; and the property."""
    if name:
        record, asked = meant(catalogue, name, property_)
        return ([record] if isinstance(record, Record) else []), asked
    records = disputed_records(catalogue) if disputed else list(catalogue.records())
    return records, property_
