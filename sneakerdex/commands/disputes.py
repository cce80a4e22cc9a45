"""`sneakerdex disputes`: where sources differ."""

from typing import Annotated

import typer

from sneakerdex.commands import facts
from sneakerdex.commands.options import FormatChoice, Limit, Text, complete_any, option


def disputes(
    name: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]",
            help="Only of this record; a property may follow.",
            autocompletion=complete_any,
        ),
    ] = None,
    property_: Annotated[
        Text, option("--property -p", "Only this: debut, price, made in ...", "NAME")
    ] = None,
    limit: Limit = None,
    format_: FormatChoice = None,
) -> None:
    """Where sources differ: `facts --disputed` by a name of its own.

    \b
    Examples:
      sneakerdex disputes
      sneakerdex disputes 1500
      sneakerdex disputes --property debut --format json
    """
    facts.show(name, property_, None, True, limit, format_)
