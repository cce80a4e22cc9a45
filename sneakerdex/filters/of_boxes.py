"""The filters of boxes: each makes a test of what somebody typed. None is about time."""

from sneakerdex import places
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.filters import of_shoes
from sneakerdex.filters.answers import Build, Test, sure
from sneakerdex.names import key
from sneakerdex.parts import Box


def _made(catalogue: Catalogue, text: str) -> Test[Box]:
    asked = places.countries(text, catalogue)
    return lambda b: sure(not asked.isdisjoint(map(key, values(b.made_in))))


def _code(_: Catalogue, text: str) -> Test[Box]:
    code = of_shoes.start_of_code(text)
    return lambda b: sure(b.id.startswith(code))


TESTS: dict[str, Build[Box]] = {
    "model": of_shoes.of_model,
    "series": of_shoes.of_series,
    "with": of_shoes.made_with,
    "made": _made,
    "color": of_shoes.colored,
    "code": _code,
    "price": of_shoes.priced,
}
