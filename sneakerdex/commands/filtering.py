"""The filters of a listing, as options and as words: `--made usa` and `made:usa`."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Annotated, Any

import typer

from sneakerdex.commands.options import Possible, complete, option
from sneakerdex.errors import BadInput
from sneakerdex.filters import FILTERS, Filter, Wanted, split

Command = Callable[..., None]
_WORDS = Annotated[
    list[str] | None, typer.Argument(metavar="[FILTER...]", help="Filters: made:usa year:2021 ...")
]
# The filter that each noun of a name is asked for with.
_ASKED_WITH = {
    "model": "model", "collaborator": "with", "person": "by", "technology": "tech",
    "pack": "pack", "series": "series", "release": "code",
}  # fmt: skip


def filtered(*names: str) -> Callable[[Command], Command]:
    """Give a command some filters and `--possible`; it takes them as one parameter, `wanted`.

    A command that has a parameter `words` gets the words that are no filters; one that has a
    parameter of the same name as a filter gets the value of that filter.
    """
    chosen = [filter_ for filter_ in FILTERS if filter_.word in names]

    def decorate(command: Command) -> Command:
        own = {n: p for n, p in signature(command).parameters.items() if n != "wanted"}
        wordy = "words" in own
        shared = [_parameter(f"{f.word}_", _annotated(f)) for f in chosen]
        shared.append(_parameter("possible_", Possible, False))

        @wraps(command)
        def filtering(**given: Any) -> None:
            typed, rest = split(given.pop("words", None) or [])
            if wordy:
                given["words"] = rest
            elif rest:
                raise BadInput(_no_filter(rest[0]))
            options = {f.word: _only(f.word, given.pop(f"{f.word}_")) for f in chosen}
            for word in [word for word in typed if word in own and not given[word]]:
                given[word] = typed.pop(word)
            values = _merged(typed, {word: value for word, value in options.items() if value})
            for word in [word for word in typed if word not in names]:
                known = ", ".join(f.word for f in chosen)
                raise BadInput(f"{word!r} is no filter here; there are {known}.")
            command(wanted=Wanted(values, given.pop("possible_")), **given)

        words = [] if wordy else [_parameter("words", _WORDS)]
        first, *others = own.values() if wordy else (None, *own.values())
        _declare(filtering, [*filter(None, [first]), *words, *shared, *others])
        return filtering

    return decorate


def _only(word: str, given: list[str] | None) -> str | None:
    """The one value of an option; silently taking the last of two would hide a mistake."""
    if given and len(given) > 1:
        raise BadInput(f"The filter {word!r} is there twice: one value narrows, two exclude.")
    return given[0] if given else None


def _merged(typed: dict[str, str], options: dict[str, str]) -> dict[str, str]:
    for word in [word for word in typed if word in options]:
        raise BadInput(f"The filter {word!r} is there twice, as a word and as an option.")
    return typed | options


def _no_filter(word: str) -> str:
    """Why a word is no filter, and which one was probably meant."""
    from sneakerdex import dataset
    from sneakerdex.find import find, is_known

    catalogue = dataset.load()
    if is_known(catalogue, word):
        asked = _ASKED_WITH.get(find(catalogue, word).record.noun, "")
        if asked:
            return f"{word!r} is no filter: write {asked}:{word}."
    return f"{word!r} is no filter: write made:usa, year:2021 and so on."


def _annotated(filter_: Filter) -> Any:
    names = complete(filter_.shelf) if filter_.shelf else None
    return Annotated[list[str] | None, option(filter_.flags, filter_.help, filter_.takes, names)]


def _parameter(name: str, annotation: Any, default: Any = None) -> Parameter:
    # Names end in an underscore where `from` and `with` would be words of Python.
    return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _declare(command: Any, parameters: list[Parameter]) -> None:
    """Make Typer see these parameters."""
    keyword = [p.replace(kind=Parameter.KEYWORD_ONLY) for p in parameters]
    command.__signature__ = signature(command).replace(parameters=keyword)
    command.__annotations__ = {p.name: p.annotation for p in keyword}
