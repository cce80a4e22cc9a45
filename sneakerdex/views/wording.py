"""How values are said: prices, claims, relations, sources."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal, TypeVar

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Credit, Fact, Money, Place, Relation, StyleCode, Use
from sneakerdex.dates import Date
from sneakerdex.model import Source
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
    """A fact: what stands, each rival claim on a line of its own, remarks beneath."""
    if fact is None:
        return []
    rivals = fact.rivals
    prices = [claim for claim in fact.standing if isinstance(claim.value, Money)]
    lines: list[Line] = _side_by_side(prices)
    for claim in fact.claims:
        if claim in rivals:
            lines += claim_lines(f"{_doubt(claim)} {_reasoned(claim)}", claim, "doubt")
        elif not prices:
            also = "also " if lines else ""
            lines += claim_lines(also + _reasoned(claim), claim)
    first, *others = lines
    return [replace(first, label=label), *others]


def claim_lines(text: str, claim: Claim[T], tone: Literal["", "doubt"] = "") -> list[Line]:
    """A claim in given words, and its note as a remark."""
    lines = [Line("", text, claim.by, tone)]
    return [*lines, Line("", claim.note, (), "aside")] if claim.note else lines


def _side_by_side(claims: list[Claim[T]]) -> list[Line]:
    """Prices in several currencies on one line."""
    if not claims:
        return []
    by = tuple(dict.fromkeys(source for claim in claims for source in claim.by))
    notes = [Line("", claim.note, (), "aside") for claim in claims if claim.note]
    return [Line("", " / ".join(map(_reasoned, claims)), by), *notes]


def _reasoned(claim: Claim[T]) -> str:
    return value(claim.value) + (f" ({claim.why})" if claim.why else "")


def _doubt(claim: Claim[T]) -> str:
    return "rejected:" if claim.rank == "deprecated" else "disputed:"


def item_lines(
    label: str, claims: Sequence[Claim[T]], say: Callable[[T], str] = value
) -> list[Line]:
    """Things that stand side by side: plain ones on one line, the explained and rejected after."""
    plain = [claim for claim in claims if claim.rank != "deprecated" and not claim.why]
    lines: list[Line] = []
    if plain:
        by = tuple(dict.fromkeys(source for claim in plain for source in claim.by))
        lines.append(Line("", ", ".join(dict.fromkeys(say(claim.value) for claim in plain)), by))
        lines += [Line("", f"{say(c.value)}: {c.note}", (), "aside") for c in plain if c.note]
    for claim in claims:
        if claim not in plain:
            rejected = claim.rank == "deprecated"
            text = f"{say(claim.value)} ({claim.why})"
            words = f"rejected: {text}" if rejected else text
            lines += claim_lines(words, claim, "doubt" if rejected else "")
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
