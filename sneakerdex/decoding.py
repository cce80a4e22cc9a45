"""A style code or model number read from left to right, even if no release here has it.

What a segment means is only what sources say of it; where they say nothing, the codes of the
dataset that share it are the evidence.
"""

import re
from collections.abc import Iterator, Sequence, Set

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, standing
from sneakerdex.errors import BadInput
from sneakerdex.frozen import frozen
from sneakerdex.model import Model, Release
from sneakerdex.names import key
from sneakerdex.parts import Box
from sneakerdex.vocabulary import CodePlace

_CODE = re.compile(r"([A-Z]*?)([0-9]{2,4}(?![0-9]).*)")
_WIDTH = re.compile(r"(.*[0-9A-Z])[ ,(-]+((?:2A|4A|B|D|E|2E|4E|6E|N|M|W|XW))\)?")
# What else stands on a box: the maker in front, the size behind.
_MAKER = re.compile(r"(?:NB|NEW BALANCE) +(?=[A-Z]*[0-9])")
_SIZE = re.compile(r"(?<=[0-9A-Z]) +(?:(?:US|UK|EU|SZ|SIZE) *)?[0-9]{1,2}(?:[.,]5)?(?: *CM)?$")
_NUMBERED = re.compile(r"[A-Z0-9-]*[0-9]{2}[A-Z0-9-]*")
_LONGEST = 16
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
    """A code in segments, the shoes that have it, and those whose codes are most alike.

    `without` are the letters that the code has in front and this guide's does not; a `short` one
    lacks those that this guide's have.
    """

    code: str
    segments: tuple[Segment, ...]
    exact: tuple[Release, ...]
    boxes: tuple[Box, ...]
    nearest: tuple[Release | Box, ...]
    without: str = ""
    short: bool = False

    @property
    def known(self) -> bool:
        """Whether anything is known of any part of it."""
        explained = any(s.meanings or s.model or s.examples for s in self.segments)
        return bool(explained or self.exact or self.boxes or self.nearest)


def decode(catalogue: Catalogue, text: str) -> Reading:
    """Read a code.

    Raises:
        BadInput: if it is none: too long, two of them, or without a number and not known here.
    """
    plain = _SIZE.sub("", _MAKER.sub("", " ".join(text.upper().split())))
    width = _WIDTH.fullmatch(plain)
    stem = _SIZE.sub("", width[1]) if width else plain
    body = "".join(c for c in stem if c.isascii() and c.isalnum())
    match = _CODE.fullmatch(body)
    if len(body) > _LONGEST or len(_NUMBERED.findall(stem)) > 1:
        raise BadInput(f"{text!r} is not one style code: give one, as on the box.")
    prefix, rest = (match[1], match[2]) if match else ("", body)
    known = {*catalogue.indexes["codes"], *map(str.upper, catalogue.boxes)}
    codes = _meant(known, body, prefix, width[2] if width else "")
    if not match and not codes:
        raise BadInput(
            f"{text!r} is not read as a style code: it has no model number of two to four digits."
        )
    exact = [shoe for code in codes for shoe in _shoes(catalogue, code)]
    model = catalogue.models[exact[0].model] if exact else _model(catalogue, rest)
    segments = list(_segments(catalogue, prefix, rest, model))
    if width:
        segments.append(_known(catalogue, width[2], "width"))
    return Reading(
        plain,
        tuple(segments),
        tuple(shoe for shoe in exact if isinstance(shoe, Release)),
        tuple(shoe for shoe in exact if isinstance(shoe, Box)),
        tuple(_alike(catalogue, known, body, segments, exact)),
        without=prefix if codes == [rest] != [body] else "",
        short=bool(codes) and len(codes[0]) > len(body) and codes[0].endswith(body),
    )


def _meant(known: Set[str], body: str, prefix: str, width: str) -> list[str]:
    """The codes that are meant, of those known here.

    That is the code as typed, or with its width, or with other letters in front, which shops and
    blogs often drop.
    """
    for code in (body, body + width, body.removeprefix(prefix)):
        if code in known:
            return [code]
    if prefix or body.isdigit():
        return []
    return sorted(code for code in known if code.endswith(body) and code[: -len(body)].isalpha())


def _shoes(catalogue: Catalogue, code: str) -> list[Release | Box]:
    box = catalogue.boxes.get(code.lower())
    ids = catalogue.indexes["codes"].get(code, "").split()
    return [*(catalogue.releases[id_] for id_ in ids), *([box] if box else [])]


def _segments(
    catalogue: Catalogue, prefix: str, rest: str, model: Model | None
) -> Iterator[Segment]:
    owners = catalogue.indexes["codes"]
    name = key(model.name).upper() if model else ""
    number = name if name and rest.startswith(name) else re.split(r"[A-Z]", rest)[0] or rest
    suffix = rest[len(number) :]
    if prefix:
        sharing = [ids for code, ids in owners.items() if code.startswith(prefix + number)]
        others = [ids for code, ids in owners.items() if re.match(rf"{prefix}[0-9]", code)]
        yield _known(catalogue, prefix, "prefix", [*sharing, *others])
    yield Segment(number, "number", model=model)
    if suffix:
        ending = [(code, ids) for code, ids in owners.items() if code.endswith(suffix)]
        alike = [ids for code, ids in ending if _suffix(code, ids, catalogue) == suffix]
        yield _known(catalogue, suffix, "suffix", alike)


def _model(catalogue: Catalogue, rest: str) -> Model | None:
    """The model whose name the rest of a code begins with, the longest first."""
    named = [m for m in catalogue.models.values() if rest.startswith(key(m.name).upper())]
    return max(named, key=lambda model: len(key(model.name)), default=None)


def _model_id(release: str) -> str:
    return release.partition("/")[0]


def _suffix(code: str, ids: str, catalogue: Catalogue) -> str:
    """What stands behind the number in a code of the dataset."""
    model = catalogue.models[_model_id(ids)]
    _, number, suffix = code.rpartition(key(model.name).upper())
    return suffix if number else ""


def _known(
    catalogue: Catalogue, text: str, place: CodePlace, sharing: Sequence[str] = ()
) -> Segment:
    meanings = [
        claim
        for part in catalogue.parts.values()
        if part.place == place and part.text == text
        for claim in standing(part.means)
    ]
    examples = dict.fromkeys(id_ for ids in sharing for id_ in ids.split())
    return Segment(text, place, tuple(meanings), examples=tuple(examples))


def _alike(
    catalogue: Catalogue,
    known: Set[str],
    body: str,
    segments: Sequence[Segment],
    exact: Sequence[Release | Box],
) -> list[Release | Box]:
    """The shoes of the same number, first those with the same end, then those most alike."""
    number = next(segment for segment in segments if segment.place == "number")
    whole = re.compile(rf"(?<![0-9]){re.escape(number.text)}(?![0-9])")
    tail = body[body.find(number.text) :]

    def order(code: str) -> tuple[bool, int, int, str]:
        # Shops and blogs often drop the letters in front, so the end tells more.
        end = code[code.find(number.text) :]
        return (not code.endswith(tail), -_shared(end, tail), -_shared(code, body), code)

    near: dict[str, Release | Box] = {}
    seen = {shoe.id for shoe in exact}
    for code in sorted(filter(whole.search, known), key=order):
        near |= {shoe.id: shoe for shoe in _shoes(catalogue, code) if shoe.id not in seen}
        if len(near) >= _NEAREST:
            break
    return list(near.values())[:_NEAREST]


def _shared(one: str, other: str) -> int:
    """How many characters two codes have in common from the left."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
