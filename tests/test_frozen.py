"""Our classes are frozen dataclasses in all but the cost of defining them."""

from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace

import pytest

from sneakerdex.claims import Money, StyleCode
from sneakerdex.frozen import frozen
from sneakerdex.model import Brand

PRICE = Money(150, "USD")


def test_they_are_dataclasses() -> None:
    kind: type = Money
    assert is_dataclass(kind)
    assert [field.name for field in fields(Money)] == ["amount", "currency"]
    assert replace(PRICE, amount=160) == Money(amount=160, currency="USD")


def test_they_compare_hash_and_print_by_value() -> None:
    assert Money(150, "USD") == PRICE
    assert Money(150, "GBP") != PRICE
    others: list[object] = [(150, "USD"), StyleCode(("150",))]
    assert PRICE not in others
    assert len({PRICE, Money(150, "USD")}) == 1
    assert repr(PRICE) == "Money(amount=150, currency='USD')"


def test_they_cannot_change() -> None:
    with pytest.raises(FrozenInstanceError):
        PRICE.amount = 1  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del PRICE.amount


@pytest.mark.parametrize(
    "arguments",
    [
        ((150,), {}),
        ((150, "USD", 1), {}),
        ((150, "USD"), {"x": 1}),
        ((150, "USD"), {"amount": 3}),
        ((), {"x": 1}),
    ],
)
def test_they_take_their_fields_and_nothing_else(
    arguments: tuple[tuple[int], dict[str, int]],
) -> None:
    values, named = arguments
    with pytest.raises(TypeError, match="Money takes amount, currency"):
        Money(*values, **named)  # type: ignore[arg-type]


def test_records_are_made_by_name_only() -> None:
    with pytest.raises(TypeError, match="Brand takes"):
        Brand("new-balance", (), "", "New Balance")  # type: ignore[call-arg]
    assert Brand(id="new-balance", sources=(), name="New Balance").aliases == ()


def test_a_default_needs_no_factory() -> None:
    class Loose:
        things: list[str] = field(default_factory=list)

    with pytest.raises(TypeError, match="no factory"):
        frozen(Loose)
