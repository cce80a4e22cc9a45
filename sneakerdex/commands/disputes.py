"""`sneakerdex disputes`: where sources differ."""

from sneakerdex.commands import facts
from sneakerdex.commands.options import FormatChoice, Limit, MaybeName, Property


def disputes(
    name: MaybeName = None,
    property_: Property = None,
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
