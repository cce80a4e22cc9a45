"""Text that is harmless wherever it is printed."""

import codecs
import errno
import io
import os
import sys
import unicodedata
from contextlib import suppress
from typing import Any, TextIO

from sneakerdex.names import fold

_SPELLED = {
    "×": "x", "·": "-", "–": "-", "—": "-", "…": "...", "“": '"', "”": '"', "‘": "'", "’": "'",
    "→": "->", "≤": "<=", "≥": ">=", "™": "(TM)", "®": "(R)",
}  # fmt: skip


def clean(text: str) -> str:
    """The text without control characters, so that no record can steer a terminal.

    What the encoding of the output lacks is spelled out now, before anybody measures it.
    """
    if not text.isprintable():
        text = "".join(
            " " if c in "\n\r\t" else "" if unicodedata.category(c) in {"Cc", "Cf"} else c
            for c in text
        )
    return text if text.isascii() else _writable(text)


def _writable(text: str) -> str:
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    if encoding.lower().startswith("utf"):
        return text
    return text.encode(encoding, ENCODING_ERRORS).decode(encoding)


def spell_out(error: UnicodeError) -> tuple[str, int]:
    """A codec error handler: what an old code page lacks is spelled in plain letters."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_spelled(c) for c in lost), error.end


def _spelled(character: str) -> str:
    # Few outputs lack a sign, and few commands know currencies before they know their records.
    from sneakerdex.claims import SYMBOLS

    if currency := SYMBOLS.get(character):
        return f"{currency} "
    plain = _SPELLED.get(character) or fold(character)
    return plain if plain.isascii() and plain else "?"


ENCODING_ERRORS = "sneakerdex"
codecs.register_error(ENCODING_ERRORS, spell_out)


class Closed(io.TextIOBase):
    """A stream that somebody closed before the program began."""

    def write(self, _text: str) -> int:
        """Fail as a disk does that is full."""
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


class Aside:
    """A stream for notes and messages: that nobody can hear them changes no answer."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write as far as that is possible."""
        with suppress(OSError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Flush as far as that is possible."""
        with suppress(OSError):
            self._stream.flush()
