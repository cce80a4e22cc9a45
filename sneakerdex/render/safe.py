"""Text that is harmless wherever it is printed."""

import codecs
import unicodedata

from sneakerdex.names import fold

_SPELLED = {
    "£": "GBP ", "€": "EUR ", "¥": "JPY ", "×": "x", "·": "-", "–": "-", "—": "-", "…": "...",
    "“": '"', "”": '"', "‘": "'", "’": "'", "→": "->", "≤": "<=", "≥": ">=", "™": "(TM)",
    "®": "(R)",
}  # fmt: skip


def clean(text: str) -> str:
    """The text without control characters, so that no record can steer a terminal."""
    if text.isprintable():
        return text
    return "".join(
        " " if c in "\n\r\t" else "" if unicodedata.category(c) in {"Cc", "Cf"} else c for c in text
    )


def spell_out(error: UnicodeError) -> tuple[str, int]:
    """A codec error handler: what an old code page lacks is spelled in plain letters."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_spelled(c) for c in lost), error.end


def _spelled(character: str) -> str:
    plain = _SPELLED.get(character) or fold(character)
    return plain if plain.isascii() and plain else "?"


ENCODING_ERRORS = "sneakerdex"
codecs.register_error(ENCODING_ERRORS, spell_out)
