"""The man page tells of every command, option, variable and exit code, in sound roff."""

import re
import shutil
import subprocess
from typing import Any

import pytest
import typer

from sneakerdex import manual
from sneakerdex.cli import COMMANDS, EXIT_CODES, VARIABLES, app
from sneakerdex.files import FOLDER_VARIABLE
from tests.conftest import ROOT

PAGE = manual.page("2026-11-22").replace("\\-", "-")


@pytest.mark.parametrize("name", [name for names in COMMANDS.values() for name in names])
def test_every_command_and_option_has_its_place(name: str) -> None:
    section = re.split(rf"^\.SS sneakerdex {name}\b.*$", PAGE, flags=re.M)[1]
    section = re.split(r"^\.S[SH] ", section, flags=re.M)[0]
    group: Any = typer.main.get_command(app)
    command = group.get_command(group.context_class(group), name)
    assert "Examples:" in section
    for parameter in command.params:
        for flag in parameter.opts if parameter.param_type_name == "option" else ():
            assert f"\\fB{flag}\\fR" in section


def test_what_it_lists_is_what_the_readme_lists() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for code, meaning in EXIT_CODES.items():
        assert f"| {code} | {meaning} |" in readme
        assert f"\\fB{code}\\fR\n{meaning}" in PAGE
    for variable in VARIABLES:
        assert f"`{variable}" in readme
        assert f"\\fB{variable}\\fR" in PAGE
    assert FOLDER_VARIABLE in VARIABLES


@pytest.mark.skipif(not shutil.which("groff"), reason="no groff here")
def test_roff_finds_nothing_wrong() -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww"],
        check=True, capture_output=True, encoding="utf-8", input=manual.page("2026-11-22"),
    )  # fmt: skip
    assert done.stderr == ""
    assert "sneakerdex releases [FILTER...]" in re.sub(".\b", "", done.stdout)
    assert PAGE.isascii()
