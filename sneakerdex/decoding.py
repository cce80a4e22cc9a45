"""A style code or model number read from left to right, even if no release here has it.

What a segment means is only what sources say of it; where they say nothing, the codes of the
dataset that share it are the evidence.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim
from sneakerdex.errors import BadInput
from sneakerdex.frozen import frozen
from sneakerdex.model import Model, Release
from sneakerdex.names import key
from sneakerdex.vocabulary import CodePlace

_CODE = re.compile(r"([A-Z]*?)([0-9]{2,4}.*)")
_WIDTH = re.compile(r"(.*[0-9A-Z])[ ,(-]+((?:2A|4A|B|D|E|2E|4E|6E))\)?")
_NEAREST = 6


@frozen
class Segment:
    """A part of a code: what sources say it means, and the ids of releases that share it."""

    text: str
    place: CodePlace
    meanings: tuple[Claim[str], ...] = ()
    model: Model | None = None
    examples: tuple[str, ...] = ()


@frozen
class Reading:
    """A code in segments, the release that has it, and those whose codes begin alike."""

    code: str
    segments: tuple[Segment, ...]
    exact: Release | None
    nearest: tuple[Release, ...]


def decode(catalogue: Catalogue, text: str) -> Reading:
    """Read a code.

    Raises:
        BadInput: if it has no number in it, as every New Balance code but a few has.
    """
    plain = " ".join(text.upper().split())
    width = _WIDTH.fullmatch(plain)
    body = key(width[1] if width else plain).upper()
    codes = catalogue.indexes["codes"]
    match = _CODE.fullmatch(body)
    if not match:
        raise BadInput(f"{text!r} is not read as a style code: it has no number of two digits.")
    segments = list(_segments(catalogue, match[1], match[2], codes))
    if width:
        segments.append(_known(catalogue, width[2], "width"))
    exact = catalogue.releases[codes[body]] if body in codes else None
    nearest = [catalogue.releases[id_] for id_ in _alike(body, segments, codes)]
    return Reading(plain, tuple(segments), exact, tuple(nearest))


def _segments(
    catalogue: Catalogue, prefix: str, rest: str, codes: Mapping[str, str]
) -> Iterator[Segment]:
    model = _model(catalogue, rest)
    number = key(model.name).upper() if model else re.match(r"[0-9]+", rest)[0]  # type: ignore[index]
    suffix = rest[len(number) :]
    if prefix:
        sharing = (r for code, r in codes.items() if code.startswith(prefix + number))
        others = (r for c, r in codes.items() if re.match(rf"{prefix}[0-9]", c))
        examples = tuple(dict.fromkeys((*sharing, *others)))
        yield _known(catalogue, prefix, "prefix", examples)
    yield Segment(number, "number", model=model)
    if suffix:
        ending = ((c, r) for c, r in codes.items() if c.endswith(suffix))
        alike = (r for code, r in ending if _suffix(code, r, catalogue) == suffix)
        examples = tuple(dict.fromkeys(alike))
        yield _known(catalogue, suffix, "suffix", examples)


def _model(catalogue: Catalogue, rest: str) -> Model | None:
    """The model whose name the rest of a code begins with; the longest name wins."""
    named = [m for m in catalogue.models.values() if rest.startswith(key(m.name).upper())]
    return max(named, key=lambda model: len(key(model.name)), default=None)


def _suffix(code: str, release: str, catalogue: Catalogue) -> str:
    """What stands behind the number in a code of the dataset."""
    model = catalogue.models[release.partition("/")[0]]
    _, number, suffix = code.rpartition(key(model.name).upper())
    return suffix if number else ""


def _known(
    catalogue: Catalogue, text: str, place: CodePlace, examples: Sequence[str] = ()
) -> Segment:
    meanings = [
        claim
        for part in catalogue.parts.values()
        if part.place == place and part.text == text
        for claim in part.means
    ]
    return Segment(text, place, tuple(meanings), examples=tuple(examples))


def _alike(body: str, segments: Sequence[Segment], codes: Mapping[str, str]) -> tuple[str, ...]:
    """The releases of the same number, first those with the same end, then those most alike."""
    number = next(segment.text for segment in segments if segment.place == "number")
    tail = body[body.index(number) :]

    def order(code: str) -> tuple[bool, int, str]:
        # Shops and blogs often drop the letters in front, so the end tells more.
        return (not code.endswith(tail), -_shared(code, body), code)

    exact = codes.get(body)
    near = sorted((c for c, r in codes.items() if number in c and r is not exact), key=order)
    return tuple(dict.fromkeys(codes[code] for code in near))[:_NEAREST]


def _shared(one: str, other: str) -> int:
    """How many characters two codes have in common from the left."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
