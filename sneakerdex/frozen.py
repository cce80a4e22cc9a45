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
    return _share(cls)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make a frozen dataclass whose fields are given by name, in any order of defaults."""
    return _share(cls)


def _share(cls: type[T]) -> type[T]:
    made: Any = dataclass(init=False, repr=False, eq=False)(cls)
    made._names = tuple(field.name for field in fields(made))
    made._defaults = {f.name: f.default for f in fields(made) if f.default is not MISSING}
    made._known = frozenset(made._names)
    for method in (_init, _setattr, _delattr, _eq, _hash, _repr):
        setattr(made, f"_{method.__name__}__", method)
    result: type[T] = made
    return result


def _init(self: Any, *values: Any, **named: Any) -> None:
    own, names = self.__dict__, self._names
    own.update(self._defaults)
    if values:
        own.update(zip(names, values, strict=False))
    if named:
        own.update(named)
    # Defaults and fields given are all there is: too few, too many or others are a mistake.
    if len(own) != len(names) or len(values) > len(names) or not named.keys() <= self._known:
        raise TypeError(f"{type(self).__name__} takes {', '.join(names)}")


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
