"""The command line: mounts the commands, and turns failures into exit codes."""

import errno
import os
import re
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

from sneakerdex import __version__
from sneakerdex.commands.options import option
from sneakerdex.errors import CannotWrite, EnoughRead, SneakerdexError
from sneakerdex.files import FOLDER_VARIABLE
from sneakerdex.render import FORMAT_VARIABLE, PAGER_VARIABLE
from sneakerdex.render.safe import ENCODING_ERRORS, Aside, Closed

COMMANDS = {
    "Ask about one thing": ("show", "decode", "why", "compare", "lineage", "search"),
    "Wear it": ("size", "care"),
    "See it in order": ("timeline", "asof", "today"),
    "Browse": ("stats", "random"),
    "List and filter": (
        "models",
        "releases",
        "collabs",
        "collaborators",
        "people",
        "tech",
        "sources",
    ),
    "Weigh the evidence": ("facts", "disputes", "cite"),
    "Keep the dataset": ("coverage", "check"),
}
EXIT_CODES = {
    "0": "found",
    "1": "nothing matched, or the name is ambiguous",
    "2": "the command makes no sense",
    "3": "the dataset is broken; every problem is listed",
    "4": "the output could not be written",
    "130": "interrupted",
}
# What the environment decides; of several, the first that says something.
VARIABLES = {
    "TERM": "dumb: neither colors nor a pager, whatever else is wanted.",
    "NO_COLOR": "No colors, whatever the terminal can show; --ansi always beats it.",
    "FORCE_COLOR": "Colors in a pipe, too, unless NO_COLOR is set; --ansi never beats it.",
    "COLUMNS": "How wide tables are, instead of as wide as the terminal.",
    PAGER_VARIABLE: "The pager for what is longer than the terminal; empty or cat for none.",
    "PAGER": f"The pager if {PAGER_VARIABLE} is not set; without either there is none.",
    FORMAT_VARIABLE: "What a terminal gets instead of tables: aloud is made for a voice.",
    FOLDER_VARIABLE: "A data folder to read instead of the own one.",
}
_PLAIN: dict[str, Any] = {
    # Plain help: frames and colours only get in the way of reading it aloud or in a pipe.
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}
Ansi = Literal["auto", "always", "never"]


class Group(TyperGroup):
    """The root command: loads only the command that runs, and puts failures in plain words."""

    def list_commands(self, _ctx: Any) -> list[str]:
        """Every command, group by group."""
        return [name for names in COMMANDS.values() for name in names]

    def get_command(self, ctx: Any, name: str) -> Any:
        """The command of that name, from the module of that name."""
        if name not in self.list_commands(ctx):
            return None
        alone = typer.Typer(add_completion=False, **_PLAIN)
        alone.command()(getattr(import_module(f"sneakerdex.commands.{name}"), name))
        return typer.main.get_command(alone)

    def format_commands(self, _ctx: Any, formatter: Any) -> None:
        """The commands under the headings of their groups."""
        for heading, names in COMMANDS.items():
            with formatter.section(heading):
                formatter.write_dl([(name, _gist(name)) for name in names])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As Typer does; a stray word gets the nearest command, a name a hint to `show`."""
        word, known = args[0], self.list_commands(ctx)
        if word not in known and not word.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(word, known, n=1)
            hint = (
                f"Did you mean {near[0]!r}?" if near else f"To look it up: sneakerdex show {word}"
            )
            ctx.fail(f"No such command {word!r}. {hint}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command. A closed pipe or full disk must not look like Typer's own failure."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except OSError as error:
            raise _output_failure(error) from None
        return result

    def main(self, *args: Any, **options: Any) -> Any:
        """From arguments to exit code; a failure becomes its message on stderr."""
        for name in ("stdout", "stderr"):
            stream: Any = getattr(sys, name) or Closed()
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors=ENCODING_ERRORS)
            setattr(sys, name, stream if name == "stdout" else Aside(stream))
        try:
            return self._main(*args, **options)
        except SneakerdexError as error:
            if str(error):
                print(error, file=sys.stderr)
            sys.exit(error.exit_code)

    def _main(self, *args: Any, **options: Any) -> Any:
        try:
            try:
                return super().main(*args, **options)
            finally:
                sys.stdout.flush()
        except OSError as error:
            raise _output_failure(error) from None


def _gist(name: str) -> str:
    """The first sentence of a command's help, read from its source.

    To import every command for that takes longer than everything else that help does.
    """
    spec: Any = find_spec(f"sneakerdex.commands.{name}")
    source = spec.loader.get_source(spec.name)
    found = re.search(rf'^def {name}\(.*?^    """(.*?)$', source, re.DOTALL | re.MULTILINE)
    return found[1] if found else ""


def _output_failure(error: OSError) -> SneakerdexError:
    """What it means that stdout takes no more; nothing more is written to it."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - until exit
    # Windows says "invalid argument" of a pipe that nobody reads any more.
    windows = sys.platform == "win32" and error.errno == errno.EINVAL
    closed = isinstance(error, BrokenPipeError) or windows
    return EnoughRead() if closed else CannotWrite(f"Cannot write the output: {error.strerror}.")


app = typer.Typer(cls=Group, name="sneakerdex", no_args_is_help=True, **_PLAIN)


def _print_versions(wanted: bool) -> None:
    if wanted:
        from sneakerdex import dataset

        data = dataset.load()
        print(f"sneakerdex {__version__}\ndataset {data.version} ({data.date})")
        raise typer.Exit


@app.callback()
def main(
    ansi: Annotated[
        Ansi, option("--ansi", "Colors; beats NO_COLOR, FORCE_COLOR and the terminal.")
    ] = "auto",
    no_pager: Annotated[
        bool, typer.Option("--no-pager", help="Never page what is longer than the terminal.")
    ] = False,
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
    if ansi != "auto":
        os.environ.pop("NO_COLOR", None)
        os.environ.pop("FORCE_COLOR", None)
        os.environ["NO_COLOR" if ansi == "never" else "FORCE_COLOR"] = "1"
    if no_pager:
        os.environ[PAGER_VARIABLE] = ""
