"""The filters of a listing, as options and as words: `--made usa` and `made:usa`."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Annotated, Any

import typer

from sneakerdex.commands.options import Possible, Text, complete, option
from sneakerdex.errors import BadInput
from sneakerdex.filters import FILTERS, Filter, Wanted, split

Command = Callable[..., None]
_WORDS = Annotated[
    list[str] | None, typer.Argument(metavar="[FILTER...]", help="Filters: made:usa year:2021 ...")
]


def filtered(*names: str) -> Callable[[Command], Command]:
    """Give a command some filters and `--possible`; it takes them as one parameter, `wanted`.

    A command that has a parameter `words` gets the words that are no filters.
    """
    chosen = [filter_ for filter_ in FILTERS if filter_.word in names]

    def decorate(command: Command) -> Command:
        own = [p for p in signature(command).parameters.values() if p.name != "wanted"]
        wordy = any(parameter.name == "words" for parameter in own)
        shared = [_parameter(f.word, _annotated(f)) for f in chosen]
        shared.append(_parameter("possible", Possible, False))

        @wraps(command)
        def filtering(**given: Any) -> None:
            typed, rest = split(given.pop("words", None) or [])
            if wordy:
                given["words"] = rest
            elif rest:
                raise BadInput(f"{rest[0]!r} is no filter: write made:usa, year:2021 and so on.")
            options = {f.word: given.pop(f"{f.word}_") for f in chosen}
            values = _merged(typed, {word: value for word, value in options.items() if value})
            command(wanted=Wanted(values, given.pop("possible_")), **given)

        words = [] if wordy else [_parameter("words", _WORDS, suffix="")]
        _declare(filtering, [*own[:wordy], *words, *shared, *own[wordy:]])
        return filtering

    return decorate


def _merged(typed: dict[str, str], options: dict[str, str]) -> dict[str, str]:
    for word in typed.keys() & options.keys():
        raise BadInput(f"The filter {word!r} is there twice, as a word and as an option.")
    return typed | options


def _annotated(filter_: Filter) -> Any:
    names = complete(filter_.shelf) if filter_.shelf else None
    return Annotated[Text, option(filter_.flags, filter_.help, filter_.takes, names)]


def _parameter(name: str, annotation: Any, default: Any = None, suffix: str = "_") -> Parameter:
    # An underscore, because `from` and `with` are words of Python.
    return Parameter(
        f"{name}{suffix}", Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )


def _declare(command: Any, parameters: list[Parameter]) -> None:
    """Make Typer see these parameters."""
    keyword = [p.replace(kind=Parameter.KEYWORD_ONLY) for p in parameters]
    command.__signature__ = signature(command).replace(parameters=keyword)
    command.__annotations__ = {p.name: p.annotation for p in keyword}
