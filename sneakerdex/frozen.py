"""Frozen dataclasses that cost next to nothing to define.

`@dataclass(frozen=True)` compiles six functions for every class, about 1 ms each time the program
starts; with some thirty classes that is a quarter of a command. Here the classes share one set of
methods, so `@frozen` only collects the fields. To type checkers, to `fields()` and to `replace()`
the classes are what they look like: frozen dataclasses.
"""

from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

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


def _share(cls: type[T], keywords: bool) -> type[T]:
    made: Any = dataclass(init=False, repr=False, eq=False)(cls)
    if any(field.default_factory is not MISSING for field in fields(made)):
        raise TypeError(f"{cls.__name__}: a frozen default needs no factory")
    made._names = tuple(field.name for field in fields(made))
    made._defaults = {f.name: f.default for f in fields(made) if f.default is not MISSING}
    made._known = frozenset(made._names)
    made._positional = () if keywords else made._names
    for method in (_init, _setattr, _delattr, _eq, _hash, _repr):
        setattr(made, f"_{method.__name__}__", method)
    result: type[T] = made
    return result


def _init(self: Any, *values: Any, **named: Any) -> None:
    own, positional, known = self.__dict__, self._positional, self._known
    own.update(self._defaults)
    if values:
        own.update(zip(positional, values, strict=False))
    if named:
        own.update(named)
    twice = values and not named.keys().isdisjoint(positional[: len(values)])
    # Defaults and fields given are all there is: too few, too many or others are a mistake.
    complete = len(own) == len(known) and named.keys() <= known
    if twice or len(values) > len(positional) or not complete:
        raise TypeError(f"{type(self).__name__} takes {', '.join(self._names)}")


def _setattr(_self: Any, name: str, _: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(_self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _values(self: Any) -> tuple[Any, ...]:
    return tuple(self.__dict__[name] for name in self._names)


def _eq(self: Any, other: Any) -> Any:
    return _values(self) == _values(other) if type(self) is type(other) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _repr(self: Any) -> str:
    inside = ", ".join(f"{name}={self.__dict__[name]!r}" for name in self._names)
    return f"{type(self).__name__}({inside})"
