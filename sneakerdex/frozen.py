"""Frozen dataclasses that cost next to nothing to define.

`@dataclass(frozen=True)` compiles six functions for every class, about 1 ms each time the program
starts; with some thirty classes that is a quarter of a command. Here the classes share one set of
methods, so `@frozen` only collects the fields. To type checkers, to `fields()` and to `replace()`
the classes are what they look like: frozen dataclasses.

A record may also be made `later`: each of its fields is then worked out when it is first looked at.
"""

from collections.abc import Container
from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_):
        """Only type checkers need the real one, which Python 3.10 lacks."""
        return lambda decorator: decorator


@dataclass_transform(frozen_default=True)
def frozen(cls: type[T]) -> type[T]:
    """Make a frozen dataclass of a class."""
    return _share(cls, keywords=False)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make a frozen dataclass whose fields are given by name, in any order of defaults."""
    return _share(cls, keywords=True)


class Later(Protocol):
    """The fields that a record was made without, and how to work them out."""

    @property
    def fields(self) -> Container[str]:
        """The names of these fields."""

    def __call__(self, name: str, /) -> Any:
        """The value of a field."""


def later(kind: type[T], given: dict[str, Any], rest: Later) -> T:
    """Make a record whose other fields are worked out when they are first looked at."""
    made = kind.__new__(kind)
    made.__dict__.update(given, _later=rest)
    return made


class _Field:
    """A field that is not in an instance: worked out now if it was put off, else its default."""

    def __init__(self, name: str, default: Any) -> None:
        self._name = name
        self._default = default

    def __get__(self, instance: Any, _owner: Any) -> Any:
        if instance is not None:
            put_off = instance.__dict__.get("_later")
            if put_off and self._name in put_off.fields:
                value = instance.__dict__[self._name] = put_off(self._name)
                return value
        if self._default is MISSING:
            raise AttributeError(self._name)
        return self._default


def _share(cls: type[T], keywords: bool) -> type[T]:
    made: Any = dataclass(init=False, repr=False, eq=False)(cls)
    if any(field.default_factory is not MISSING for field in fields(made)):
        raise TypeError(f"{cls.__name__}: a frozen default needs no factory")
    made._names = tuple(field.name for field in fields(made))
    made._known = frozenset(made._names)
    made._required = frozenset(f.name for f in fields(made) if f.default is MISSING)
    made._positional = () if keywords else made._names
    for field in fields(made) if keywords else ():
        setattr(made, field.name, _Field(field.name, field.default))
    for method in (_init, _setattr, _delattr, _eq, _hash, _repr):
        setattr(made, f"_{method.__name__}__", method)
    result: type[T] = made
    return result


def _init(self: Any, *values: Any, **named: Any) -> None:
    if values and not named and len(values) == len(self._positional):
        # Every value in its place, as dates and moments are made by the thousand.
        self.__dict__.update(zip(self._positional, values, strict=True))
        return
    if values:
        positional = dict(zip(self._positional, values, strict=False))
        if len(values) > len(positional) or not positional.keys().isdisjoint(named):
            raise _wrong(self)
        named |= positional
    # Of defaults nothing is copied: they are attributes of the class.
    if not (self._required <= named.keys() <= self._known):
        raise _wrong(self)
    self.__dict__.update(named)


def _wrong(self: Any) -> TypeError:
    return TypeError(f"{type(self).__name__} takes {', '.join(self._names)}")


def _setattr(_self: Any, name: str, _: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(_self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _values(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, name) for name in self._names)


def _eq(self: Any, other: Any) -> Any:
    return _values(self) == _values(other) if type(self) is type(other) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _repr(self: Any) -> str:
    inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._names)
    return f"{type(self).__name__}({inside})"
