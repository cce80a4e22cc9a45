"""The filters of boxes: each makes a test of what somebody typed. None is about time."""

from sneakerdex import places
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.filters.answers import Build, Test, sure
from sneakerdex.filters.names import partners, the
from sneakerdex.names import fold, key
from sneakerdex.parts import Box
from sneakerdex.prices import price_range


def _model(catalogue: Catalogue, text: str) -> Test[Box]:
    model = the(catalogue, text, "model")
    return lambda b: sure(b.model == model)


def _series(catalogue: Catalogue, text: str) -> Test[Box]:
    series = the(catalogue, text, "series")
    return lambda b: sure(catalogue.models[b.model].series == series)


def _with(catalogue: Catalogue, text: str) -> Test[Box]:
    wanted = partners(catalogue, text)
    return lambda b: sure(not wanted.isdisjoint(b.collaborators))


def _made(catalogue: Catalogue, text: str) -> Test[Box]:
    asked = places.countries(text, catalogue)
    return lambda b: sure(not asked.isdisjoint(map(key, values(b.made_in))))


def _color(_: Catalogue, text: str) -> Test[Box]:
    color = fold(text)
    return lambda b: sure(any(color in fold(word) for word in (*values(b.colors), b.name)))


def _code(_: Catalogue, text: str) -> Test[Box]:
    code = key(text)
    return lambda b: sure(b.id.startswith(code))


def _price(_: Catalogue, text: str) -> Test[Box]:
    amounts = price_range(text)
    return lambda b: sure(amounts.holds(b.prices))


TESTS: dict[str, Build[Box]] = {
    "model": _model,
    "series": _series,
    "with": _with,
    "made": _made,
    "color": _color,
    "code": _code,
    "price": _price,
}
