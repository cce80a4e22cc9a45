"""Only a long answer on a terminal is paged, and only if a pager is wanted."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import get_args

import pytest

from sneakerdex.render import Format
from tests.conftest import ROOT, clean_environment, heed_interrupts

pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
MARK = "sed s/^/:/"
LONG, SHORT = ("models",), ("decode", "M1500BWG")


def on_terminal(
    *words: str, lines: int = 24, interrupt_at: Path | None = None, **env: str
) -> tuple[int, str]:
    """Run on a terminal of 80 columns: the exit code, and what its reader sees.

    The interrupt comes when `interrupt_at` appears.
    """
    import fcntl
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, 80, 0, 0))
    settings = clean_environment(**{"TERM": "xterm", "NO_COLOR": "1", **env})
    settings.pop("COLUMNS", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "sneakerdex", *words],
        cwd=ROOT, env=settings, stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL,
        preexec_fn=heed_interrupts,
    )  # fmt: skip
    os.close(theirs)
    if interrupt_at:
        while not interrupt_at.exists() and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
    seen = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # How Linux says that nobody writes any more.
            part = b""
        if not part:
            break
        seen += part
    os.close(ours)
    return process.wait(), seen.decode().replace("\r\n", "\n")


def paged(seen: str) -> bool:
    """Whether the pager, which marks each line, had it."""
    return bool(seen) and all(line.startswith(":") for line in seen.splitlines())


def test_a_long_answer_goes_through_the_pager() -> None:
    code, seen = on_terminal(*LONG, PAGER=MARK)
    assert code == 0
    assert paged(seen)


@pytest.mark.parametrize(
    ("words", "lines", "env"),
    [
        (SHORT, 200, {"PAGER": MARK}),
        (LONG, 2000, {"PAGER": MARK}),
        (("--no-pager", *LONG), 24, {"PAGER": MARK}),
        (LONG, 24, {"PAGER": MARK, "SNEAKERDEX_PAGER": ""}),
        (LONG, 24, {"PAGER": MARK, "SNEAKERDEX_PAGER": "cat"}),
        (LONG, 24, {"PAGER": MARK, "TERM": "dumb"}),
        (LONG, 24, {"PAGER": "no-such-pager"}),
        (LONG, 24, {"PAGER": "no-such-pager -x"}),
        (LONG, 24, {"PAGER": "/etc"}),
        (LONG, 24, {"PAGER": ""}),
        (LONG, 24, {}),
    ],
)
def test_what_fits_or_is_not_wanted_in_one_is_not_paged(
    words: tuple[str, ...], lines: int, env: dict[str, str]
) -> None:
    code, seen = on_terminal(*words, lines=lines, interrupt_at=None, **env)
    assert code == 0
    assert seen
    assert not paged(seen)


def test_ours_beats_the_common_variable() -> None:
    _, seen = on_terminal(*LONG, PAGER="cat", SNEAKERDEX_PAGER=MARK)
    assert paged(seen)


def test_a_pager_that_stops_early_is_no_failure() -> None:
    code, seen = on_terminal(*LONG, PAGER="head -3")
    assert (code, seen.count("\n")) == (0, 3)


def test_every_format_is_paged_alike() -> None:
    for format_ in get_args(Format):
        _, seen = on_terminal(*LONG, "-f", format_, PAGER=MARK)
        assert paged(seen)


def test_a_pager_may_be_a_line_for_the_shell() -> None:
    _, seen = on_terminal(*LONG, PAGER=f"{MARK} | cat")
    assert paged(seen)


def test_footnotes_are_paged_too() -> None:
    _, seen = on_terminal("cite", "2002R", PAGER=MARK, lines=10)
    assert paged(seen)


def test_an_interrupt_is_for_the_pager(tmp_path: Path) -> None:
    """All of the text reaches it, though the interrupt comes while it is written."""
    begun = tmp_path / "begun"
    slow = f"touch {begun}; sleep 0.5; {MARK}"
    _, seen = on_terminal("releases", "-f", "json", PAGER=slow, interrupt_at=begun)
    assert paged(seen)
    assert seen.rstrip().endswith("]")
