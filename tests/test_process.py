"""The program as a process: pipes, encodings, and what it does not import."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, clean_environment

PROGRAM = [sys.executable, "-m", "sneakerdex"]


def run(
    *words: str, stdout: int | None = subprocess.PIPE, **env: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *words],
        check=False, cwd=ROOT, env=clean_environment(**env), encoding="utf-8", errors="replace",
        stdout=stdout, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def shell(script: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", script], check=False, cwd=ROOT, env=clean_environment(), capture_output=True
    )


@pytest.mark.parametrize("format_", ["plain", "table", "json"])
def test_a_closed_pipe_is_no_failure(format_: str) -> None:
    pipe = f"set -o pipefail; {sys.executable} -m sneakerdex releases -f {format_} | head -1"
    done = shell(pipe)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert b"roken" not in done.stderr
    assert done.stdout.count(b"\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_said_in_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        done = run("releases", stdout=full.fileno())
    assert done.returncode == 4
    assert done.stderr.strip() == "Cannot write the output: No space left on device."


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_a_full_disk_is_no_traceback_for_help_either(flag: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = run(flag, stdout=full.fileno())
    assert done.returncode == 4
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_traceback(closed: str) -> None:
    script = f"{sys.executable} -m sneakerdex show nothing-of-the-kind {closed}"
    done = shell(script)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "utf-8"])
@pytest.mark.parametrize("format_", ["plain", "table", "json", "csv", "md"])
def test_every_encoding_gets_readable_text(encoding: str, format_: str) -> None:
    done = run("show", "2002R", "-f", format_, LC_ALL="C", PYTHONIOENCODING=encoding)
    assert done.returncode == 0
    assert done.stderr == "" or done.stderr.startswith("Not shown at this width:")
    assert "Andrew Nyssen" in done.stdout


def test_ascii_spells_out_what_it_lacks() -> None:
    done = run("show", "Aimé Leon Dore", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert "Aime Leon Dore" in done.stdout
    price = run("show", "2002R", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert "GBP 100" in price.stdout


def test_json_survives_ascii() -> None:
    done = run("show", "ALD", "-f", "json", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout)["name"] == "Aimé Leon Dore"


@pytest.mark.parametrize("words", [["show", "2002R"], ["releases", "-f", "json"], ["--help"]])
def test_rich_is_imported_only_to_draw(words: list[str]) -> None:
    code = (
        "import sys; from sneakerdex.cli import app; sys.argv = ['sneakerdex', *sys.argv[1:]]\n"
        "try: app()\n"
        "except SystemExit: pass\n"
        "heavy = {'rich.console', 'rich.table', 'pydantic', 'importlib.metadata'}\n"
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        check=False, cwd=ROOT, env=clean_environment(), capture_output=True, text=True,
    )  # fmt: skip
    assert done.stderr.strip() == "[]"
