"""How values are said: prices, claims, relations, sources."""

from collections.abc import Iterable
from typing import TypeVar

from sneakerdex.catalogue import Catalogue
from sneakerdex.dates import Date
from sneakerdex.model import Claim, Credit, Fact, Money, Relation, Source, StyleCode
from sneakerdex.views.shapes import Line, Reference, SourceIds

T = TypeVar("T")

_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}

# Each relation as the model says it, and as the model it points to does.
RELATIONS: dict[Relation, tuple[str, str]] = {
    "successor_of": ("successor of", "succeeded by"),
    "derived_from": ("derived from", "led to"),
    "revival_of": ("revival of", "revived as"),
    "sole_from": ("sole from", "sole used by"),
    "upper_from": ("upper from", "upper used by"),
    "hybrid_of": ("hybrid of", "part of hybrid"),
    "variant_of": ("variant of", "variant"),
}


def money(price: Money) -> str:
    """`$250`, `¥16,500`, `180 CHF`."""
    digits = 0 if float(price.amount).is_integer() else 2
    amount = f"{price.amount:,.{digits}f}"
    symbol = _SYMBOLS.get(price.currency)
    return f"{symbol}{amount}" if symbol else f"{amount} {price.currency}"


def prices(amounts: dict[str, int | float]) -> str:
    """Several currencies side by side."""
    return " / ".join(money(Money(amount, currency)) for currency, amount in amounts.items())


def value(thing: object) -> str:
    """Any value of a claim in words."""
    if isinstance(thing, Date):
        return thing.text
    if isinstance(thing, Money):
        return money(thing)
    if isinstance(thing, StyleCode):
        return thing.text
    return str(thing)


def day(date: Date | None) -> str:
    """A date for a column: ISO where it is one, words where it is not."""
    if date is None:
        return ""
    plain = date.precision != "span" and not date.qualifier and "X" not in date.edtf
    return date.edtf if plain and date.precision != "season" else date.text


def credit(catalogue: Catalogue, claimed: Credit) -> str:
    """A person and what they did: `Andrew Nyssen (upper)`."""
    name = catalogue.people[claimed.person].name
    return f"{name} ({claimed.role})" if claimed.role else name


def fact_lines(label: str, fact: Fact[T] | None) -> list[Line]:
    """A fact as one line, and each rival claim as a line of its own."""
    if fact is None:
        return []
    standing = fact.standing
    text = " · ".join(dict.fromkeys(_with_reason(claim) for claim in standing))
    by = tuple(dict.fromkeys(source for claim in standing for source in claim.by))
    rivals = [
        Line("", f"{_doubt(claim)} {_with_reason(claim)}", claim.by, doubt=True)
        for claim in fact.rivals
    ]
    return [Line(label, text, by), *rivals]


def _with_reason(claim: Claim[T]) -> str:
    words = [text for text in (claim.why, claim.note) if text]
    return value(claim.value) + (f" ({'; '.join(words)})" if words else "")


def _doubt(claim: Claim[T]) -> str:
    return "rejected:" if claim.rank == "deprecated" else "disputed:"


def item_lines(label: str, claims: Iterable[Claim[T]], say: dict[Claim[T], str] | None = None) -> list[Line]:
    """Things that stand side by side as one line; each rejected one as a line of its own."""
    claims = tuple(claims)
    words = {claim: say[claim] if say else value(claim.value) for claim in claims}
    good = [claim for claim in claims if claim.rank != "deprecated"]
    texts = [words[c] + (f" ({c.why or c.note})" if c.why or c.note else "") for c in good]
    by = tuple(dict.fromkeys(source for claim in good for source in claim.by))
    lines = [Line(label, ", ".join(dict.fromkeys(texts)), by)] if good else []
    for claim in claims:
        if claim not in good:
            lines.append(Line("" if lines else label, f"rejected: {words[claim]} ({claim.why})", claim.by, doubt=True))
    return lines


def references(catalogue: Catalogue, ids: SourceIds) -> list[Reference]:
    """Sources as a reader cites them."""
    return [_reference(catalogue.sources[id_]) for id_ in ids]


def _reference(source: Source) -> Reference:
    parts = [source.author, f"“{source.title}”", source.publisher]
    if source.published:
        parts.append(source.published.text)
    tail = f" [{source.kind}, grade {source.grade}]"
    copied = f", after {source.derived_from}" if source.derived_from else ""
    return Reference(source.id, ", ".join(filter(None, parts)) + copied + tail, source.url)

