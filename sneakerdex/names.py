"""How names are compared: case, accents, spaces and punctuation never matter."""

import unicodedata

# Letters that carry no combining mark to strip but have a plain spelling all the same.
_PLAIN_SPELLINGS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """Lower case without accents: `Aimé Leon Dore` becomes `aime leon dore`."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    return unicodedata.normalize("NFKD", bare).translate(_PLAIN_SPELLINGS)


def key(text: str) -> str:
    """Only letters and digits, folded: `990 V3` and `990v3` share the key `990v3`."""
    return "".join(filter(str.isalnum, fold(text)))


def words(text: str) -> list[str]:
    """The folded words of a text; whatever is not a letter or digit separates them."""
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()


def slug(text: str) -> str:
    """The form ids have: folded words joined by hyphens."""
    return "-".join(words(text))


def listed(things: list[str], last: str = "and") -> str:
    """A list as prose: `a, b and c`."""
    if len(things) < 2:
        return "".join(things)
    return f"{', '.join(things[:-1])} {last} {things[-1]}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 release`, `2 releases`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {plural or noun + 's'}"
