"""The filters that ask the same of a release and of a box."""

from collections.abc import Callable

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.dates import Answer
from sneakerdex.errors import BadInput
from sneakerdex.filters.answers import sure
from sneakerdex.filters.names import partners, the
from sneakerdex.model import Release
from sneakerdex.names import fold, key
from sneakerdex.parts import Box
from sneakerdex.prices import price_range

Test = Callable[[Release | Box], Answer]


def of_model(catalogue: Catalogue, text: str) -> Test:
    """Of a model."""
    model = the(catalogue, text, "model")
    return lambda shoe: sure(shoe.model == model)


def of_series(catalogue: Catalogue, text: str) -> Test:
    """Of a series of models."""
    series = the(catalogue, text, "series")
    return lambda shoe: sure(catalogue.models[shoe.model].series == series)


def made_with(catalogue: Catalogue, text: str) -> Test:
    """Made with a collaborator."""
    theirs = partners(catalogue, text)
    return lambda shoe: sure(not theirs.isdisjoint(shoe.collaborators))


def colored(_: Catalogue, text: str) -> Test:
    """With a word in its colors or names."""
    color = fold(text)
    return lambda shoe: sure(any(color in fold(word) for word in _color_words(shoe)))


def priced(catalogue: Catalogue, text: str) -> Test:
    """Within a range of prices when new.

    Raises:
        BadInput: if nothing here is priced in that currency.
    """
    amounts = price_range(text)
    if amounts.currency:
        known = sorted({name for r in catalogue.releases.values() for name in r.prices})
        if amounts.currency not in known:
            raise BadInput(f"No price here is in {amounts.currency}: there are {', '.join(known)}.")
    return lambda shoe: sure(amounts.holds(shoe.prices))


def start_of_code(text: str) -> str:
    """How a style code begins, in the spelling that codes are compared in.

    Raises:
        BadInput: if nothing of it can be in a code; it would be the beginning of every one.
    """
    if not (start := key(text)):
        raise BadInput(f"{text!r} is no beginning of a style code: write M2002RD.")
    return start


def _color_words(shoe: Release | Box) -> tuple[str, ...]:
    words = (*values(shoe.colors), shoe.name)
    return (*words, shoe.nickname) if isinstance(shoe, Release) else words
