"""The sections of the card of a release, and of a shoe that is known by its box alone."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.model import Drop, Release
from sneakerdex.names import key
from sneakerdex.parts import Box
from sneakerdex.views import model_card, wording
from sneakerdex.views.shapes import Line, Section


def sections(catalogue: Catalogue, release: Release) -> list[Section]:
    """Identity, drops by region, and what the model adds."""
    drops = [line for drop in release.drops for line in _drop(drop)]
    return [
        Section("Facts", tuple(_facts(catalogue, release))),
        Section("Drops", tuple(drops)),
        Section(f"The {catalogue.models[release.model].name}", tuple(_model(catalogue, release))),
    ]


def box_sections(catalogue: Catalogue, box: Box) -> list[Section]:
    """What the box says, and what the model adds."""
    return [
        Section("Facts", tuple(box_lines(catalogue, box))),
        Section(f"The {catalogue.models[box.model].name}", tuple(_model(catalogue, box))),
    ]


def boxed(catalogue: Catalogue, boxes: Iterable[Box]) -> tuple[Line, ...]:
    """Some boxes, a line each: the code, and what shoe it is."""
    return tuple(Line(box.code, catalogue.shoe(box), box.sources) for box in boxes)


def box_lines(catalogue: Catalogue, box: Box) -> Iterator[Line]:
    """What is known of a shoe by its box, and what is not."""
    yield Line("model", catalogue.models[box.model].name, box.sources)
    if box.collaborators:
        yield Line("with", ", ".join(catalogue.partners(box)), box.sources)
    yield Line("style code", box.code, box.sources)
    # The name of many is only their colors.
    if key(box.name) not in {"", key("".join(values(box.colors)))}:
        yield Line("name", box.name, box.sources)
    yield from _colors(catalogue, box)
    yield from wording.item_lines("made in", box.made_in)
    yield from wording.fact_lines("price", box.price)
    yield Line("first sold", "no source here says when", (), "doubt")


def _facts(catalogue: Catalogue, release: Release) -> Iterator[Line]:
    yield Line("model", catalogue.models[release.model].name, release.sources)
    if release.collaborators:
        yield Line("with", ", ".join(catalogue.partners(release)), release.sources)
    if release.nickname:
        yield Line("nickname", release.nickname, release.sources)
    yield from wording.item_lines("style code", release.codes, lambda c: " = ".join(c.printed))
    yield from _colors(catalogue, release)
    yield from wording.item_lines("materials", release.materials)
    if release.pack:
        pack = catalogue.packs[release.pack]
        yield Line("pack", " / ".join((pack.name, *pack.aliases)), release.sources)
    for place in model_card.PLACES:
        yield from wording.technology_lines(catalogue, release.technologies, place)
    yield from wording.credit_lines(catalogue, release.designers)
    yield from wording.item_lines("made in", release.made_in)


def _colors(catalogue: Catalogue, shoe: Release | Box) -> list[Line]:
    lines = wording.item_lines("colors", shoe.colors)
    paint = tuple(filter(None, map(catalogue.swatch, values(shoe.colors))))
    return [replace(lines[0], paint=paint), *lines[1:]] if lines else []


def _drop(drop: Drop) -> list[Line]:
    """A drop as one line, `JP  21 August 2021, ¥16,500, at mita`, and its rivals."""
    label = drop.region or "first sold"
    dates, prices = wording.fact_lines("", drop.date), wording.fact_lines("", drop.price)
    answers = [lines[0] for lines in (dates, prices) if lines]
    words = [line.text for line in answers]
    words += [f"at {drop.channel}"] if drop.channel else []
    words += [drop.note] if drop.note else []
    by = tuple(dict.fromkeys(source for line in answers for source in line.by)) or drop.by
    return [Line(label, ", ".join(words), by), *dates[1:], *prices[1:]]


def _model(catalogue: Catalogue, shoe: Release | Box) -> Iterator[Line]:
    model = catalogue.models[shoe.model]
    yield Line("is", model.summary, model.sources)
    yield from wording.fact_lines("debut", model.debut)
    yield from wording.fact_lines("fit", model.fit)
