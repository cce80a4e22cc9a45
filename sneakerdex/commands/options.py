"""The options that commands share, declared once, and the completion of names."""

from collections.abc import Callable
from typing import Annotated, Any

import typer

from sneakerdex.render import Format

# What an option of words holds; None if it is not given.
Text = str | None
Complete = Callable[[str], list[str]]


def complete(*shelves: str) -> Complete:
    """A completion of the names on some shelves, whatever their case and accents."""

    def completed(incomplete: str) -> list[str]:
        from sneakerdex import dataset
        from sneakerdex.names import key

        catalogue, wanted = dataset.load(), key(incomplete)
        records = [record for shelf in shelves for record in getattr(catalogue, shelf).values()]
        return sorted(_typable(r, incomplete) for r in records if key(r.name).startswith(wanted))

    return completed


complete_any = complete("models", "collaborators", "people", "technologies", "packs", "series")


def _typable(record: Any, incomplete: str) -> str:
    """The form that goes on from what was typed; best is one that needs no quotes."""
    forms: tuple[str, ...] = (
        record.name if " " not in record.name else record.id,
        record.id,
        record.name,
    )
    return next((form for form in forms if form.startswith(incomplete)), forms[-1])


def option(flags: str, text: str, metavar: str | None = None, names: Complete | None = None) -> Any:
    """An option: its flags, what it does, what it takes, and how that is completed."""
    return typer.Option(
        *flags.split(),
        help=text,
        metavar=metavar,
        autocompletion=names,
        show_default=False,
        case_sensitive=False,
        callback=_not_empty if metavar else None,
    )


def _not_empty(value: str | list[str] | None) -> str | list[str] | None:
    """An empty value is a variable that was not set, never a wish for everything."""
    given = [value] if isinstance(value, str) else value or ["any"]
    if not all(part.strip() for part in given):
        raise typer.BadParameter("it is empty.")
    return value


FormatChoice = Annotated[
    Format | None, option("--format -f", "Default: table on a terminal, plain in a pipe.")
]
Sources = Annotated[bool, option("--sources", "List the numbered references.")]
Possible = Annotated[bool, option("--possible", "Also what may match, as far as is known.")]
Property = Annotated[Text, option("--property -p", "Only this: debut, price, made in ...", "NAME")]
Name = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME...", help="A name, alias, style code or id.", autocompletion=complete_any
    ),
]
MaybeName = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[NAME...]",
        help="Only of this record; a property may follow.",
        autocompletion=complete_any,
    ),
]
SORT = option("--sort", "What to sort by.")
Limit = Annotated[
    int | None,
    typer.Option("--limit", "-n", min=1, metavar="N", help="At most N.", show_default=False),
]
Reverse = Annotated[bool, option("--reverse -r", "The other way round.")]
