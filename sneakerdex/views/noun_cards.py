"""The sections of every card but those of models and releases."""

from collections.abc import Callable
from typing import Any, TypeVar

from sneakerdex.catalogue import Catalogue, model_order
from sneakerdex.claims import Claim
from sneakerdex.find import reference
from sneakerdex.guides import Chart, Guide
from sneakerdex.links import links, uses
from sneakerdex.model import (
    Brand,
    Collaborator,
    Event,
    Pack,
    Person,
    Record,
    Release,
    Series,
    Source,
    Technology,
)
from sneakerdex.names import counted
from sneakerdex.parts import Box, Part
from sneakerdex.views import advice, grids, model_card, release_card, sizes, wording
from sneakerdex.views.shapes import Line, Section, Tone

T = TypeVar("T")
Build = Callable[[Catalogue, Any], list[Section]]


def _collaborator(catalogue: Catalogue, item: Collaborator) -> list[Section]:
    theirs = catalogue.releases_of(item)
    people = [catalogue.people[person].name for person in item.people]
    lines = [
        *_line("based in", item.based_in, item),
        *wording.fact_lines("founded", item.founded),
        *_line("people", ", ".join(people), item),
        *_line("also called", ", ".join(item.aliases), item),
        *_counted("models", grids.model_counts(catalogue, theirs)),
    ]
    boxed = release_card.boxed(catalogue, catalogue.pointing(item, "boxes"))
    return [
        Section("Facts", tuple(lines)),
        Section(model_card.BOXED, boxed),
        _releases("New Balance releases", catalogue, theirs),
    ]


def _person(catalogue: Catalogue, item: Person) -> list[Section]:
    behind = [c.name for c in catalogue.pointing(item, "collaborators")]
    packs = [p.name for p in catalogue.pointing(item, "packs")]
    lines = [
        *_line("roles", ", ".join(item.roles), item),
        *_line("works with", ", ".join(item.affiliations), item),
        *_line("also called", ", ".join(item.aliases), item),
        *_line("behind", ", ".join(behind), item),
        *_line("packs", ", ".join(packs), item),
    ]
    done = [
        Line(
            catalogue.title(shoe),
            _said(claim, claim.value.role or "design"),
            claim.by,
            _tone(claim),
        )
        for shoe in (*catalogue.pointing(item, "models"), *catalogue.releases_of(item))
        for claim in shoe.designers
        if claim.value.person == item.id
    ]
    return [Section("Facts", tuple(lines)), Section("Credits", tuple(done))]


def _technology(catalogue: Catalogue, item: Technology) -> list[Section]:
    lines = [
        *_line("does", item.does, item),
        *_line("maker", item.maker, item),
        *wording.fact_lines("since", item.debut),
        *_line("also called", ", ".join(item.aliases), item),
    ]
    carriers = [
        Line(
            model.name,
            _said(claim, claim.value.place),
            claim.by,
            _tone(claim),
        )
        for model in catalogue.pointing(item, "models")
        for claim in model.technologies
        if claim.value.technology == item.id
    ]
    editions = catalogue.releases_of(item)
    return [
        Section("Facts", tuple(lines)),
        Section("Models that carry it", tuple(carriers)),
        Section("Releases made with it", grid=grids.releases(catalogue, editions)),
    ]


def _pack(catalogue: Catalogue, item: Pack) -> list[Section]:
    people = [catalogue.people[person].name for person in item.people]
    theirs = catalogue.releases_of(item)
    lines = [
        *_line("also called", ", ".join(item.aliases), item),
        *_line("people", ", ".join(people), item),
        *_counted("models", grids.model_counts(catalogue, theirs)),
    ]
    return [
        Section("Facts", tuple(lines)),
        _releases("Releases", catalogue, theirs),
    ]


def _series(catalogue: Catalogue, item: Series) -> list[Section]:
    members = sorted(catalogue.pointing(item, "models"), key=model_order)
    return [Section("Models", grid=grids.models(catalogue, members))]


def _brand(catalogue: Catalogue, item: Brand) -> list[Section]:
    models = len(catalogue.pointing(item, "models"))
    lines = [
        *wording.fact_lines("founded", item.founded),
        *_line("based in", item.based_in, item),
        *_line("also called", ", ".join(item.aliases), item),
        Line(
            "in this guide",
            f"{counted(models, 'model')}, {counted(len(catalogue.releases), 'release')}",
        ),
    ]
    return [Section("Facts", tuple(lines))]


def _event(catalogue: Catalogue, item: Event) -> list[Section]:
    about = [
        catalogue.title(getattr(catalogue, shelf)[id_])
        for _, (shelf, id_) in links(item)
        if shelf != "sources"
    ]
    lines = [*wording.fact_lines("date", item.date), *_line("about", ", ".join(about), item)]
    return [Section("Facts", tuple(lines))]


def _guide(catalogue: Catalogue, item: Guide) -> list[Section]:
    models = [catalogue.models[model].name for model in item.models]
    told = advice.section(item).lines
    return [Section("Advice", (*_line("models", ", ".join(models), item), *told))]


def _part(_: Catalogue, item: Part) -> list[Section]:
    return [Section("Facts", tuple(wording.item_lines("means", item.means)))]


def _chart(_: Catalogue, item: Chart) -> list[Section]:
    return [Section("Sizes", grid=sizes.table([(item, size) for size in item.rows]))]


def _source(catalogue: Catalogue, item: Source) -> list[Section]:
    resting: dict[str, list[str]] = {}
    for record, field in uses(catalogue).get(item.id, []):
        resting.setdefault(reference(record), []).append(field.replace("_", " "))
    lines = [
        Line(label, text)
        for label, text in (
            ("publisher", item.publisher),
            ("author", item.author),
            ("published", item.published.text if item.published else ""),
            ("read", item.accessed.text if item.accessed else ""),
            ("language", item.language),
            ("grade", f"{item.grade}, {item.kind}"),
            ("copies", item.derived_from or ""),
            ("address", item.url),
            ("note", item.note),
        )
        if text
    ]
    rests = tuple(Line(name, ", ".join(fields)) for name, fields in resting.items())
    return [Section("Facts", tuple(lines)), Section("What rests on it", rests)]


def _releases(title: str, catalogue: Catalogue, theirs: list[Release]) -> Section:
    note = counted(len(theirs), "release")
    return Section(title, grid=grids.releases(catalogue, theirs), note=note)


def _line(label: str, text: str, item: Record) -> list[Line]:
    """A plain value, which rests on the record's own sources."""
    return [Line(label, text, item.sources)] if text else []


def _counted(label: str, text: str) -> list[Line]:
    """What is counted from records that have their own sources."""
    return [Line(label, text, (), "count")] if text else []


def _tone(claim: Claim[T]) -> Tone:
    return "doubt" if claim.rejected else ""


def _said(claim: Claim[T], text: str) -> str:
    """What a claim says in given words, whether it is rejected, and why."""
    return wording.because(f"rejected: {text}" if claim.rejected else text, claim.why)


SECTIONS: dict[type, Build] = {
    Release: release_card.sections,
    Collaborator: _collaborator,
    Person: _person,
    Technology: _technology,
    Pack: _pack,
    Series: _series,
    Brand: _brand,
    Event: _event,
    Guide: _guide,
    Box: release_card.box_sections,
    Part: _part,
    Chart: _chart,
    Source: _source,
}
