"""The program as a process: pipes, encodings, and what it does not import."""

import json
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from sneakerdex import dataset
from sneakerdex.views import shipped
from tests.conftest import ROOT, SMALL, clean_environment, heed_interrupts

PROGRAM = [sys.executable, "-m", "sneakerdex"]


def run(
    *words: str, stdout: int | None = subprocess.PIPE, read: str = "utf-8", **env: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *words],
        check=False, cwd=ROOT, env=clean_environment(**env), encoding=read, errors="replace",
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


def test_a_closed_output_is_said() -> None:
    done = shell(f"{sys.executable} -m sneakerdex models >&-")
    assert done.returncode == 4
    assert done.stderr.decode().strip() == "Cannot write the output: Bad file descriptor."


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


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_columns_stand_whatever_the_encoding(encoding: str) -> None:
    """Measured is what is printed: `EUR 100` is wider than the sign."""
    done = run("collabs", "-f", "table", COLUMNS="240", PYTHONIOENCODING=encoding, read=encoding)
    head, *rows = done.stdout.splitlines()
    for title in ("Model", "Release", "Colors", "Kind"):
        column = head.index(title)
        filled = [row for row in rows if len(row) > column]
        assert all(row[column - 2 : column] == "  " for row in filled)
        assert sum(row[column] != " " for row in filled) > len(filled) // 3


def test_json_survives_ascii() -> None:
    done = run("show", "ALD", "-f", "json", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout)["name"] == "Aimé Leon Dore"


# What costs milliseconds and no answer needs: for a file, and for a terminal.
NEVER = "pydantic importlib.metadata tomli statistics rich.markdown"
NOT_IN_PIPES = (
    "rich.console rich.table rich.text sneakerdex.render.terminal sneakerdex.render.pager"
)


@pytest.mark.parametrize(
    ("words", "heavy"),
    [
        ("show 2002R", f"{NEVER} {NOT_IN_PIPES}"),
        ("releases -f json", f"{NEVER} {NOT_IN_PIPES}"),
        ("timeline -f csv", f"{NEVER} {NOT_IN_PIPES}"),
        ("--help", f"{NEVER} {NOT_IN_PIPES} sneakerdex.views.data sneakerdex.commands.show"),
        ("show 2002R -f table", f"{NEVER} sneakerdex.render.terminal.timelines"),
        ("models -f table", f"{NEVER} sneakerdex.render.terminal.cards sneakerdex.render.pager"),
    ],
)
def test_nothing_heavy_is_loaded_in_vain(words: str, heavy: str, zipped: Path) -> None:
    code = (
        "import sys; from sneakerdex.cli import app; heavy = set(sys.argv.pop().split())\n"
        "try: app()\n"
        "except SystemExit: pass\n"
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words.split(), heavy],
        check=False, cwd=zipped.parent, env=clean_environment(PYTHONPATH=str(zipped)),
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.fixture(scope="session")
def zipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package and its compiled data as one zip, as a wheel is."""
    archive = tmp_path_factory.mktemp("zipped") / "sneakerdex.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for source in (ROOT / "sneakerdex").rglob("*.py"):
            file.write(source, source.relative_to(ROOT).as_posix())
        for name, text in dataset.compiled(SMALL, shipped.lines).items():
            file.writestr(f"sneakerdex/data/{name}", text)
    return archive


@pytest.mark.parametrize("words", ["show 2002R", "releases -f json", "timeline", "check", "size"])
def test_it_runs_from_a_zip(words: str, zipped: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [*PROGRAM, *words.split()],
        check=False, cwd=tmp_path, env=clean_environment(PYTHONPATH=str(zipped)),
        capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


@pytest.mark.parametrize("home", [True, False])
def test_it_needs_no_home_and_writes_nothing(home: bool, zipped: Path, tmp_path: Path) -> None:
    settings = clean_environment(PYTHONPATH=str(zipped))
    settings.pop("HOME", None)
    if home:
        settings["HOME"] = settings["XDG_CACHE_HOME"] = str(tmp_path)
    done = subprocess.run(
        [*PROGRAM, "show", "2002R"],
        check=False, cwd=tmp_path, env=settings, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []
    assert [file.name for file in zipped.parent.iterdir()] == ["sneakerdex.zip"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    ("words", "code"),
    [("show --bogus", 2), ("show", 2), ("asof x", 2), ("releases --year 2021", 0), ("show q", 1)],
)
def test_what_nobody_hears_changes_no_exit_code(words: str, code: int) -> None:
    done = shell(f"{sys.executable} -m sneakerdex {words} 2>/dev/full")
    assert done.returncode == code
    assert bool(done.stdout) is (code == 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows interrupts otherwise")
@pytest.mark.parametrize("after", [0.04, 0.08])
def test_an_interrupt_at_the_start_is_silent(after: float) -> None:
    with subprocess.Popen(
        [*PROGRAM, "coverage"], cwd=ROOT, env=clean_environment(), preexec_fn=heed_interrupts,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        time.sleep(after)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    # Before our first line runs, Python itself complains; nobody can help that.
    assert process.returncode in {130, -signal.SIGINT}
    assert b"sneakerdex" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows interrupts otherwise")
def test_an_interrupt_is_silent() -> None:
    """The pipe is never read, so the program waits in the middle of its answer."""
    with subprocess.Popen(
        [*PROGRAM, "releases", "-f", "json"], cwd=ROOT, env=clean_environment(),
        preexec_fn=heed_interrupts, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout
        process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert (process.returncode, said) == (130, b"")
