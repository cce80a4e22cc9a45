"""Every colour and sign of the terminal, once; each sign has an ASCII twin."""

from sneakerdex.frozen import frozen

TITLE = "bold"
HEADING = "bold cyan"
LABEL = "dim"
MARK = "dim"
NOTE = "dim"
DOUBT = "yellow"
TONES = {"": "", "doubt": DOUBT, "aside": NOTE, "count": ""}
PARTNER = "magenta"
MATCH = "bold"
LIFE = "cyan"
YEAR = "bold"

# What a moment of the timeline looks like: its sign, its sign in ASCII, its style.
_MOMENTS = {
    "debut": ("●", "*", LIFE),
    "return": ("◉", "@", LIFE),
    "end": ("○", "o", LIFE),
    "collaboration": ("◆", "x", PARTNER),
    "release": ("◇", "+", ""),
    "event": ("■", "#", ""),
}


@frozen
class Signs:
    """The characters that drawings are made of."""

    life: str
    silence: str
    doubt: str
    rule: str
    tick: str
    tree: tuple[str, str, str, str]  # a branch, the last one, what goes on, what is done
    bars: tuple[str, ...]  # the parts of a bar
    ascii: bool

    def moment(self, kind: str) -> tuple[str, str]:
        """The sign and style of a kind of moment."""
        sign, plain, style = _MOMENTS.get(kind, _MOMENTS["event"])
        return (plain if self.ascii else sign), style

    def rank(self, kind: str) -> int:
        """What a kind of moment is worth: a debut more than a release."""
        order = list(_MOMENTS)
        return order.index(kind if kind in _MOMENTS else "event")


_DRAWN = Signs(
    life="━",
    silence="╌",
    doubt="░",
    rule="─",
    tick="╵",
    tree=("├ ", "└ ", "│ ", "  "),
    bars=("█", "░"),
    ascii=False,
)
_TYPED = Signs(
    life="=",
    silence=".",
    doubt=":",
    rule="-",
    tick="'",
    tree=("|-", "`-", "| ", "  "),
    bars=("#", "."),
    ascii=True,
)


def signs(encoding: str) -> Signs:
    """The signs that an output encoding can show."""
    try:
        "●◉○◆◇■━╌░─╵".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return _TYPED
    return _DRAWN
