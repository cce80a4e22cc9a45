"""How values are said: prices, claims, relations, sources."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import (
    SYMBOLS,
    Claim,
    Credit,
    Edge,
    Fact,
    Money,
    StyleCode,
    Use,
    sources_of,
    standing,
)
from sneakerdex.dates import Date
from sneakerdex.model import Source
from sneakerdex.views.grid import SourceIds
from sneakerdex.views.shapes import Line, Reference, Tone
from sneakerdex.vocabulary import Place, Relation

T = TypeVar("T")

_SYMBOLS = {currency: symbol for symbol, currency in SYMBOLS.items()}

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


def tally(things: Iterable[str], most: int | None = None) -> str:
    """`a ×3, b and 4 more`: things counted, most frequent first."""
    counts = Counter(things).most_common()
    named = [f"{thing} ×{n}" if n > 1 else thing for thing, n in counts[:most]]
    more = f" and {len(counts) - len(named)} more" if len(counts) > len(named) else ""
    return ", ".join(named) + more


def value(thing: object) -> str:
    """Any value of a claim in words."""
    if isinstance(thing, Date):
        return thing.text
    if isinstance(thing, Money):
        return money(thing)
    if isinstance(thing, StyleCode):
        return thing.text
    return str(thing)


def named(catalogue: Catalogue, thing: object) -> str:
    """Any value of a claim in words, with the names of the records it points to."""
    match thing:
        case Credit():
            return credit(catalogue, thing)
        case Use(technology, place):
            return f"{catalogue.technologies[technology].name} ({place})"
        case Edge(relation, target):
            return f"{RELATIONS[relation][0]} {catalogue.models[target].name}"
    return value(thing)


def credit(catalogue: Catalogue, claimed: Credit) -> str:
    """A person and what they did: `Andrew Nyssen (upper)`."""
    name = catalogue.people[claimed.person].name
    return f"{name} ({claimed.role})" if claimed.role else name


def credit_lines(catalogue: Catalogue, given: Sequence[Claim[Credit]]) -> list[Line]:
    """Who made a shoe."""
    return item_lines("people", given, lambda claimed: credit(catalogue, claimed))


def technology_lines(
    catalogue: Catalogue, technologies: Sequence[Claim[Use]], place: Place
) -> list[Line]:
    """The technologies in one place of a shoe."""
    here = [claim for claim in technologies if claim.value.place == place]
    label = "throughout" if place == "whole" else place
    return item_lines(label, here, lambda use: catalogue.technologies[use.technology].name)


def fact_lines(label: str, fact: Fact[T] | None) -> list[Line]:
    """A fact: what stands, then its rivals and what is known to be wrong, remarks beneath each."""
    if fact is None:
        return []
    if isinstance(fact.value, Money):
        lines = _side_by_side(fact.standing)
    else:
        lines = claim_lines(_reasoned(fact.claims[0]), fact.claims[0])
        for claim in fact.standing[1:]:
            lines += claim_lines(f"also {_reasoned(claim)}", claim)
    for claim in fact.rivals:
        lines += claim_lines(f"disputed: {_reasoned(claim)}", claim, "doubt")
    for claim in fact.rejected:
        lines += claim_lines(f"rejected: {_reasoned(claim)}", claim, "doubt")
    first, *others = lines
    return [replace(first, label=label), *others]


def claim_lines(text: str, claim: Claim[T], tone: Tone = "") -> list[Line]:
    """A claim in given words, and its note as a remark."""
    lines = [Line("", text, claim.by, tone)]
    return [*lines, Line("", claim.note, (), "aside")] if claim.note else lines


def _side_by_side(claims: Sequence[Claim[T]]) -> list[Line]:
    """Prices in several currencies on one line."""
    notes = [Line("", claim.note, (), "aside") for claim in claims if claim.note]
    return [Line("", " / ".join(map(_reasoned, claims)), sources_of(claims)), *notes]


def reasoned(catalogue: Catalogue, claim: Claim[Any]) -> str:
    """What a claim says, with the names of records, and why."""
    return because(named(catalogue, claim.value), claim.why)


def _reasoned(claim: Claim[T]) -> str:
    return because(value(claim.value), claim.why)


def because(text: str, why: str) -> str:
    """A text and the reason for it, if there is one."""
    return f"{text} ({why})" if why else text


def item_lines(
    label: str, claims: Sequence[Claim[T]], say: Callable[[T], str] = value
) -> list[Line]:
    """Things that stand side by side: plain ones on one line, the explained and rejected after."""
    plain = [claim for claim in standing(claims) if not claim.why]
    lines: list[Line] = []
    if plain:
        words = ", ".join(dict.fromkeys(say(claim.value) for claim in plain))
        lines.append(Line("", words, sources_of(plain)))
        lines += [Line("", f"{say(c.value)}: {c.note}", (), "aside") for c in plain if c.note]
    for claim in claims:
        if claim not in plain:
            text = because(say(claim.value), claim.why)
            wrong = claim.rejected
            words = f"rejected: {text}" if wrong else text
            lines += claim_lines(words, claim, "doubt" if wrong else "")
    return [replace(line, label="" if n else label) for n, line in enumerate(lines)]


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
