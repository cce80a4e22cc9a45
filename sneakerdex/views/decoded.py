"""A style code as a card: segment by segment, with what is known of each and what is not."""

from collections.abc import Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.decoding import Reading, Segment
from sneakerdex.model import Release
from sneakerdex.names import counted
from sneakerdex.parts import Box
from sneakerdex.views import data, grids, release_card, wording
from sneakerdex.views.shapes import Card, Line, Section

_EXAMPLES = 4


def decoded(catalogue: Catalogue, reading: Reading) -> Card:
    """The card of a reading."""
    return Card(
        title=reading.code,
        subtitle="style code, read from left to right",
        sections=(
            Section("Segments", tuple(_segments(catalogue, reading))),
            *_exact(catalogue, reading),
            *_nearest(catalogue, reading),
        ),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: {
            "code": reading.code,
            "segments": [_json(catalogue, segment) for segment in reading.segments],
            "records": [data.release(catalogue, release) for release in reading.exact],
            "boxes": [data.record(catalogue, box) for box in reading.boxes],
            "nearest": [shoe.id for shoe in reading.nearest],
        },
    )


def _exact(catalogue: Catalogue, reading: Reading) -> Iterator[Section]:
    number = len(reading.exact) + len(reading.boxes)
    if not number:
        yield Section("This shoe", (Line("", "no shoe in this guide has this code"),))
        return
    title = "This shoe" if number == 1 else "One of these shoes"
    if reading.without:
        title += f", here without its {reading.without}"
    elif reading.short:
        title += ", here with letters in front"
    if reading.exact:
        yield Section(title, grid=grids.releases(catalogue, reading.exact))
    for box in reading.boxes:
        yield Section(title, tuple(release_card.box_lines(catalogue, box)))


def _nearest(catalogue: Catalogue, reading: Reading) -> Iterator[Section]:
    """The shoes with codes like it, or how many there are of the model without one."""
    model = next((segment.model for segment in reading.segments if segment.model), None)
    releases = [shoe for shoe in reading.nearest if isinstance(shoe, Release)]
    boxes = [shoe for shoe in reading.nearest if isinstance(shoe, Box)]
    if releases:
        yield Section("Nearest here", grid=grids.releases(catalogue, releases))
    if boxes:
        lines = release_card.boxed(catalogue, boxes)
        yield Section("Nearest, known by the box alone" if releases else "Nearest here", lines)
    if model and not (reading.nearest or reading.exact or reading.boxes):
        number = counted(len(catalogue.linked_from(model).get("releases", [])), "release")
        words = f"{number} of the {model.name}: sneakerdex show {model.name}"
        yield Section("Nearest here", (Line("", words),))


def _segments(catalogue: Catalogue, reading: Reading) -> Iterator[Line]:
    for segment in reading.segments:
        yield from _segment(catalogue, segment)


def _segment(catalogue: Catalogue, segment: Segment) -> Iterator[Line]:
    if segment.model:
        model = segment.model
        yield Line(segment.text, f"the {model.name}, {model.kind}", model.sources)
        return
    if segment.place == "number":
        yield Line(segment.text, "a model number that this guide does not have", (), "doubt")
        return
    for n, claim in enumerate(segment.meanings):
        words = wording.because(f"or {claim.value}" if n else claim.value, claim.why)
        yield Line("" if n else segment.text, words, claim.by, "doubt" if n else "")
    if not segment.meanings:
        yield Line(segment.text, f"{segment.place}: unknown", (), "doubt")
    if segment.examples:
        yield Line("", _seen(catalogue, segment), (), "aside")


def _seen(catalogue: Catalogue, segment: Segment) -> str:
    """`on 12 shoes here: M1500GKR (grey), ...`."""
    releases = [catalogue.releases[id_] for id_ in segment.examples[:_EXAMPLES]]
    shown = [_example(catalogue, segment, release) for release in releases]
    more = " ..." if len(segment.examples) > _EXAMPLES else ""
    return f"on {counted(len(segment.examples), 'shoe')} here: {', '.join(shown)}{more}"


def _example(catalogue: Catalogue, segment: Segment, release: Release) -> str:
    code = next(code.text for code in values(release.codes))
    if segment.place == "prefix":
        return f"{code} ({catalogue.models[release.model].kind})"
    what = " × ".join(catalogue.partners(release)) or ", ".join(values(release.colors)[:3])
    return f"{code} ({what})" if what else code


def _json(catalogue: Catalogue, segment: Segment) -> data.Json:
    return {
        "text": segment.text,
        "place": segment.place,
        "model": segment.model.id if segment.model else None,
        "meanings": [data.claim(catalogue, claim) for claim in segment.meanings],
        "examples": list(segment.examples),
    }
