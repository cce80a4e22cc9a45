"""The man page, written from the commands themselves when a wheel is built."""

import re
from collections.abc import Iterator
from typing import Any

import typer
from typer.core import TyperGroup

from sneakerdex import __version__
from sneakerdex.cli import COMMANDS, EXIT_CODES, VARIABLES, app


def page(date: str) -> str:
    """The page in the man macros of roff, `man 1 sneakerdex`."""
    root: Any = typer.main.get_command(app)
    assert isinstance(root, TyperGroup)
    context: Any = root.context_class(root, info_name="sneakerdex")
    lines = [
        f'.TH SNEAKERDEX 1 "{date}" "sneakerdex {__version__}" "User Commands"',
        ".SH NAME",
        r"sneakerdex \- the cited field guide to New Balance",
        ".SH SYNOPSIS",
        r".B sneakerdex",
        r"[\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGUMENTS\fR]",
        ".SH DESCRIPTION",
        *_help(root.help or ""),
        ".SH OPTIONS",
        *_options(root, context),
    ]
    for heading, names in COMMANDS.items():
        lines.append(f".SH {_plain(heading).upper()}")
        for name in names:
            lines += _command(name, root.get_command(context, name), context)
    lines += [".SH ENVIRONMENT", *_listed(VARIABLES), ".SH EXIT STATUS", *_listed(EXIT_CODES)]
    return "\n".join(lines) + "\n"


def _command(name: str, command: Any, context: Any) -> Iterator[str]:
    arguments = [p.make_metavar(context) for p in command.params if p.param_type_name == "argument"]
    yield f".SS {_plain(' '.join(['sneakerdex', name, *arguments]))}"
    yield from _help(command.help)
    yield from _options(command, context)


def _options(command: Any, context: Any) -> Iterator[str]:
    for parameter in command.params:
        if parameter.param_type_name != "option" or parameter.hidden:
            continue
        flags = (*parameter.opts, *parameter.secondary_opts)
        value = "" if parameter.is_flag else f" {_plain(parameter.make_metavar(context))}"
        yield ".TP"
        yield ", ".join(rf"\fB{_plain(flag)}\fR" for flag in flags) + value
        yield _plain(parameter.help or "")


def _help(text: str) -> Iterator[str]:
    """Paragraphs as they are, and those that click must not wrap as typed."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        kept = paragraph.startswith("\b")
        yield ".PP"
        yield from [".nf"] * kept
        lines = paragraph.removeprefix("\b").strip("\n").splitlines()
        yield from (_plain(line if kept else line.strip()) for line in lines)
        yield from [".fi"] * kept


def _listed(entries: dict[str, str]) -> Iterator[str]:
    for name, meaning in entries.items():
        yield from (".TP", rf"\fB{_plain(name)}\fR", _plain(meaning))


def _plain(text: str) -> str:
    """Text in which roff finds nothing to do."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return rf"\&{escaped}" if escaped.startswith(".") else escaped
