"""How names are compared: case, accents, spaces and punctuation never matter."""

import unicodedata

# Letters that carry no combining mark to strip but have a plain spelling all the same.
_PLAIN_SPELLINGS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """Lower case without accents, gray as grey: `Aimé Leon Dore` becomes `aime leon dore`."""
    if text.isascii():
        return text.lower().replace("gray", "grey")
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    plain = unicodedata.normalize("NFKD", bare).translate(_PLAIN_SPELLINGS)
    return plain.replace("gray", "grey")


def key(text: str) -> str:
    """Only letters and digits, folded: `990 V3` and `990v3` share the key `990v3`."""
    return "".join(filter(str.isalnum, fold(text)))


def words(text: str) -> list[str]:
    """The folded words of a text; whatever is not a letter or digit separates them."""
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()


def slug(text: str) -> str:
    """The folded words joined by hyphens: `Sea Salt` becomes `sea-salt`."""
    return "-".join(words(text))


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 release`, `2 releases`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {plural or noun + 's'}"
