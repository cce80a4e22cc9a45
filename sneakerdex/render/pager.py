"""A long answer on a terminal goes through the reader's pager, as git's do."""

import io
import os
import re
import shlex
import shutil
from subprocess import PIPE, Popen
from typing import TextIO

from sneakerdex.render import PAGER_VARIABLE
from sneakerdex.render.safe import ENCODING_ERRORS

_STYLES = re.compile(r"\x1b\[[0-9;]*m")


class Screen(io.StringIO):
    """What would be on a terminal, gathered; to who writes to it, it is that terminal."""

    def __init__(self, terminal: TextIO) -> None:
        super().__init__()
        self._terminal = terminal

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
        command = _command()
        if not command or _fits(text):
            self._terminal.write(text)
            return
        # As git does: colours pass, and less leaves the text on the screen when it ends.
        process = Popen(command, stdin=PIPE, env={"LESS": "FRX", **os.environ})
        while True:
            try:
                process.communicate(text.encode(self.encoding, ENCODING_ERRORS))
                return
            except KeyboardInterrupt:
                # That is for the pager, which knows what to stop.
                text = ""


def _command() -> list[str]:
    """The pager and its arguments; nothing if there is none or none is wanted."""
    chosen = os.environ.get(PAGER_VARIABLE, os.environ.get("PAGER", "less"))
    words = shlex.split(chosen)
    dumb = os.environ.get("TERM") == "dumb"
    return words if words and words != ["cat"] and not dumb and shutil.which(words[0]) else []


def _fits(text: str) -> bool:
    columns, lines = shutil.get_terminal_size()
    plain = _STYLES.sub("", text).splitlines()
    # One line is left for the prompt.
    return sum(max(1, -(-len(line) // columns)) for line in plain) < lines
