"""What `--price` asks for: a range of amounts, in one currency or in any."""

import math
import re

from sneakerdex.claims import SYMBOLS
from sneakerdex.errors import BadInput
from sneakerdex.frozen import frozen

_BELOW, _ABOVE = "<", ">"
_AMOUNT = re.compile(rf"([{''.join(SYMBOLS)}]?) ?([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]{{3}})?")


@frozen
class PriceRange:
    """Amounts from `low` to `high`, both inclusive; no currency means any."""

    low: float
    high: float
    currency: str

    def holds(self, prices: dict[str, int | float]) -> bool:
        """Whether one of the prices falls into it."""
        return any(
            self.low <= amount <= self.high and self.currency in {"", currency}
            for currency, amount in prices.items()
        )


def price_range(text: str) -> PriceRange:
    """Read `100..150`, `<150`, `..€150`, `$100..$150` or `200 EUR`.

    Raises:
        BadInput: if it is none of these.
    """
    if text.startswith((_BELOW, _ABOVE)):
        inclusive = text[1:2] == "="
        amount, currency = _amount(text[1 + inclusive :].strip(), text)
        edge = amount if inclusive else math.nextafter(amount, 0 if text[0] == _BELOW else math.inf)
        below = text[0] == _BELOW
        return PriceRange(0.0 if below else edge, edge if below else math.inf, currency)
    low, dots, high = (part.strip() for part in text.partition(".."))
    if not low and not high:
        raise _refused(text)
    first, one = _amount(low, text) if low else (0.0, "")
    last, other = _amount(high, text) if high else (math.inf, "")
    if not dots:
        last, other = first, one
    if first > last or (one and other and one != other):
        raise BadInput(f"Nothing costs {text}: the lower amount comes first, in one currency.")
    return PriceRange(first, last, one or other)


def _amount(part: str, text: str) -> tuple[float, str]:
    match = _AMOUNT.fullmatch(part.replace(",", ""))
    if not match or (match[1] and match[3]):
        raise _refused(text)
    return float(match[2]), SYMBOLS.get(match[1], (match[3] or "").upper())


def _refused(text: str) -> BadInput:
    return BadInput(f"{text!r} is not a price: write 100..150, '..200 GBP' or '$100..$150'.")
