"""The command line: mounts the commands, and turns failures into exit codes."""

import os
import sys
from collections.abc import Callable
from typing import Annotated, Any, Literal, NoReturn

import typer
from typer.core import TyperGroup

from sneakerdex import __version__, dataset
from sneakerdex.commands.check import check
from sneakerdex.commands.collaborators import collaborators
from sneakerdex.commands.models import models
from sneakerdex.commands.options import option
from sneakerdex.commands.releases import collabs, releases
from sneakerdex.commands.search import search
from sneakerdex.commands.show import show
from sneakerdex.commands.sources import sources
from sneakerdex.commands.timeline import timeline
from sneakerdex.errors import CannotWrite, SneakerdexError
from sneakerdex.render.safe import ENCODING_ERRORS

_GROUPS: dict[str, list[Callable[..., None]]] = {
    "Ask about one thing": [show, search],
    "See it in order": [timeline],
    "List and filter": [models, releases, collabs, collaborators, sources],
    "Keep the dataset": [check],
}
Color = Literal["auto", "always", "never"]


class Group(TyperGroup):
    """The root command: grouped help, hints for stray names, one plain sentence for a failure."""

    def format_commands(self, _ctx: Any, formatter: Any) -> None:
        """The commands under the headings of their groups."""
        for heading, commands in _GROUPS.items():
            with formatter.section(heading):
                named = [self.commands[command.__name__] for command in commands]
                formatter.write_dl([(c.name, c.get_short_help_str(90)) for c in named])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As Typer does, but a name in place of a command gets a hint."""
        from difflib import get_close_matches

        stray = args[0]
        if stray not in self.commands and not get_close_matches(stray, self.commands):
            ctx.fail(f"No such command {stray!r}. To look up a name: sneakerdex show {stray}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; a failure becomes its message on stderr and its exit code."""
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors=ENCODING_ERRORS)
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except SneakerdexError as error:
            _leave(error)
        except BrokenPipeError:
            # The reader has seen enough, as in `| head`: that is no failure.
            _abandon_stdout()
            raise typer.Exit(0) from None
        except OSError as error:
            _abandon_stdout()
            _leave(CannotWrite(f"Cannot write the output: {error.strerror}."))
        return result


def _leave(error: SneakerdexError) -> NoReturn:
    print(error, file=sys.stderr)
    raise typer.Exit(error.exit_code)


def _abandon_stdout() -> None:
    """Whatever is still buffered goes nowhere, or Python would fail once more on exit."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - lives as long as the process


app = typer.Typer(
    cls=Group,
    name="sneakerdex",
    no_args_is_help=True,
    # Plain help: frames and colours only get in the way of reading it aloud or in a pipe.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_versions(wanted: bool) -> None:
    if wanted:
        data = dataset.load()
        print(f"sneakerdex {__version__}\ndataset {data.version} ({data.date})")
        raise typer.Exit


@app.callback()
def main(
    color: Annotated[
        Color, option("--color", "Over NO_COLOR and FORCE_COLOR, which beat the terminal.")
    ] = "auto",
    _version: Annotated[
        bool,
        typer.Option(
            "--version", "-V", callback=_print_versions, is_eager=True, help="Both versions."
        ),
    ] = False,
) -> None:
    """The cited field guide to New Balance: models, releases, collaborators, and who says so.

    \b
    Examples:
      sneakerdex show 2002R
      sneakerdex show M2002RDA --sources
      sneakerdex timeline 1000 2002R
      sneakerdex collabs --brand Kith
      sneakerdex releases --year 2021 --format json | jq length

    Exit codes: 0 found, 1 nothing or several found, 2 usage, 3 bad data, 4 output not written.
    """
    if color != "auto":
        os.environ.pop("NO_COLOR", None)
        os.environ.pop("FORCE_COLOR", None)
        os.environ["NO_COLOR" if color == "never" else "FORCE_COLOR"] = "1"


for commands in _GROUPS.values():
    for command in commands:
        app.command()(command)
