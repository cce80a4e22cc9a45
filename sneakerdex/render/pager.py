"""A long answer on a terminal goes through the pager that its reader has chosen, if any."""

import io
import os
import re
import shutil
import signal
from subprocess import PIPE, Popen
from typing import TextIO

from sneakerdex.render import PAGER_VARIABLE
from sneakerdex.render.safe import ENCODING_ERRORS

_STYLES = re.compile(r"\x1b\[[0-9;]*m")
# What a shell says of a command that it cannot run or find.
_NOT_RUN = {126, 127}


class Screen(io.StringIO):
    """What would be on a terminal, gathered; to who writes to it, it is that terminal."""

    def __init__(self, terminal: TextIO, pager: str) -> None:
        super().__init__()
        self._terminal = terminal
        self._pager = pager

    @property
    def encoding(self) -> str:  # type: ignore[override]  # StringIO has none to set
        """The terminal's encoding."""
        return self._terminal.encoding or "ascii"

    def isatty(self) -> bool:
        """Stands for one."""
        return True

    def show(self) -> None:
        """Print it, through the pager if it is longer than the terminal."""
        text = self.getvalue()
        if _fits(text) or not self._paged(text):
            self._terminal.write(text)

    def _paged(self, text: str) -> bool:
        """Whether the pager had it."""
        # Colours pass, and less leaves the text on the screen when it ends.
        env = {"LESS": "FRX", **os.environ}
        try:
            process = Popen(self._pager, shell=True, stdin=PIPE, env=env)
        except OSError:
            return False
        # An interrupt is for the pager, which knows what to stop; the text must reach it whole.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        process.communicate(text.encode(self.encoding, ENCODING_ERRORS))
        return process.returncode not in _NOT_RUN


def pager() -> str:
    """The pager as a line for the shell; nothing if there is none or none is wanted."""
    chosen = os.environ.get(PAGER_VARIABLE, os.environ.get("PAGER", "")).strip()
    unwanted = chosen in {"", "cat"} or os.environ.get("TERM") == "dumb"
    missing = chosen.isalnum() and not shutil.which(chosen)
    return "" if unwanted or missing else chosen


def _fits(text: str) -> bool:
    columns, lines = shutil.get_terminal_size()
    plain = _STYLES.sub("", text).splitlines()
    # One line is left for the prompt.
    return sum(max(1, -(-len(line) // columns)) for line in plain) < lines
