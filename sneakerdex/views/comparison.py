"""Shoes side by side: a row for each property, a column for each shoe."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Fact, sources_of, standing
from sneakerdex.find import reference
from sneakerdex.frozen import frozen
from sneakerdex.model import Model, Release
from sneakerdex.names import counted
from sneakerdex.views import wording
from sneakerdex.views.data import Json
from sneakerdex.views.grid import Column, Grid, SourceIds
from sneakerdex.views.model_card import PLACES
from sneakerdex.views.shapes import Card, Section
from sneakerdex.vocabulary import Place, Relation

T = TypeVar("T")
_NAMED = 4
Shoe = Model | Release


@frozen
class Cell:
    """What is known of one property of one shoe, and what it rests on."""

    text: str = ""
    by: SourceIds = ()


UNKNOWN = Cell()
Read = Callable[[Catalogue, Shoe], Cell]


def compare(catalogue: Catalogue, shoes: Sequence[Shoe], only_different: bool) -> Card:
    """Shoes side by side, properties of which nothing is known left out."""
    table = [(label, [read(catalogue, shoe) for shoe in shoes]) for label, read in _rows()]
    table = [(label, cells) for label, cells in table if any(cell.text for cell in cells)]
    if only_different:
        table = [row for row in table if len({cell.text for cell in row[1]}) > 1]
    names = [catalogue.title(shoe) for shoe in shoes]
    columns = (
        Column("property", ""),
        *(Column(reference(s), name, wraps=True) for s, name in zip(shoes, names, strict=True)),
        Column("sources", "Sources", files=True),
    )
    by = [tuple(dict.fromkeys(s for cell in cells for s in cell.by)) for _, cells in table]
    grid = Grid(
        columns,
        tuple(
            (label, *(cell.text for cell in cells), ", ".join(sources))
            for (label, cells), sources in zip(table, by, strict=True)
        ),
        data=list,
        by_cell=tuple(((), *(cell.by for cell in cells)) for _, cells in table),
    )
    return Card(
        title=" · ".join(names),
        subtitle="side by side" + (", where they differ" if only_different else ""),
        sections=(Section("", grid=grid),),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: _json(shoes, table),
    )


def _json(shoes: Sequence[Shoe], table: Sequence[tuple[str, list[Cell]]]) -> Json:
    return {
        "compared": [shoe.id for shoe in shoes],
        "rows": [
            {
                "property": label,
                "values": [cell.text for cell in cells],
                "sources": [list(cell.by) for cell in cells],
                "same": len({cell.text for cell in cells}) == 1,
            }
            for label, cells in table
        ],
    }


def _rows() -> Iterator[tuple[str, Read]]:
    """What is compared, in the order of a card."""
    yield "model", lambda c, s: _plain(c.models[s.model].name if isinstance(s, Release) else "", s)
    yield "made for", lambda c, s: _plain(c.model_of(s).kind, c.model_of(s))
    yield "release", lambda _, s: _plain(s.kind if isinstance(s, Release) else "", s)
    yield "first sold", lambda _, s: _fact(s.first_sold if isinstance(s, Release) else s.debut)
    yield "price then", _price
    yield "discontinued", lambda _, s: _fact(getattr(s, "discontinued", None))
    yield "revived", lambda _, s: _fact(getattr(s, "revived", None))
    yield "style code", lambda _, s: _claims(getattr(s, "codes", ()), wording.value)
    yield "with", _partners
    yield "pack", _pack
    yield "colors", lambda _, s: _claims(getattr(s, "colors", ()), wording.value)
    yield "made by", lambda c, s: _claims(s.designers, lambda credit: wording.credit(c, credit))
    yield "made in", lambda c, s: _own_or_model(c, s, "made_in", wording.value)
    yield "sole from", lambda c, s: _lineage(c, s, "sole_from")
    yield "upper from", lambda c, s: _lineage(c, s, "upper_from")
    for place in PLACES:
        yield "throughout" if place == "whole" else place, _technologies(place)
    yield "materials", lambda c, s: _own_or_model(c, s, "materials", wording.value)
    yield "fit", lambda c, s: _fact(c.model_of(s).fit)
    yield "widths", lambda c, s: _claims(c.model_of(s).widths, wording.value)
    yield "releases", _releases
    yield "collaborators", _collaborators


def _plain(text: str, shoe: Shoe) -> Cell:
    return Cell(text, shoe.sources) if text else UNKNOWN


def _fact(fact: Fact[Any] | None) -> Cell:
    """The answer and its rivals."""
    if fact is None:
        return UNKNOWN
    words = " / ".join(dict.fromkeys(wording.value(claim.value) for claim in fact.standing))
    rivals = " or ".join(wording.value(claim.value) for claim in fact.rivals)
    doubt = f" (disputed: {rivals})" if rivals else ""
    return Cell(words + doubt, sources_of((*fact.standing, *fact.rivals)))


def _claims(claims: Sequence[Claim[T]], say: Callable[[T], str]) -> Cell:
    kept = standing(claims)
    return Cell(", ".join(dict.fromkeys(say(claim.value) for claim in kept)), sources_of(kept))


def _own_or_model(catalogue: Catalogue, shoe: Shoe, name: str, say: Callable[[Any], str]) -> Cell:
    """What is empty on a release is as on its model."""
    own = _claims(getattr(shoe, name), say)
    if own.text or isinstance(shoe, Model):
        return own
    inherited = _claims(getattr(catalogue.model_of(shoe), name), say)
    return Cell(f"{inherited.text} (as the model)", inherited.by) if inherited.text else UNKNOWN


def _price(_: Catalogue, shoe: Shoe) -> Cell:
    if isinstance(shoe, Model):
        return _fact(shoe.debut_price)
    by = sources_of([claim for drop in shoe.drops if drop.price for claim in drop.price.standing])
    return Cell(wording.prices(shoe.prices), by) if shoe.prices else UNKNOWN


def _partners(catalogue: Catalogue, shoe: Shoe) -> Cell:
    names = catalogue.partners(shoe) if isinstance(shoe, Release) else []
    return _plain(" × ".join(names), shoe)


def _pack(catalogue: Catalogue, shoe: Shoe) -> Cell:
    pack = getattr(shoe, "pack", None)
    return _plain(catalogue.packs[pack].name, shoe) if pack else UNKNOWN


def _lineage(catalogue: Catalogue, shoe: Shoe, relation: Relation) -> Cell:
    steps = [c for c in catalogue.model_of(shoe).lineage if c.value.relation == relation]
    return _claims(steps, lambda step: catalogue.models[step.target].name)


def _technologies(place: Place) -> Read:
    def read(catalogue: Catalogue, shoe: Shoe) -> Cell:
        carried = (*shoe.technologies, *catalogue.model_of(shoe).technologies)
        here = [claim for claim in carried if claim.value.place == place]
        return _claims(here, lambda use: catalogue.technologies[use.technology].name)

    return read


def _releases(catalogue: Catalogue, shoe: Shoe) -> Cell:
    if isinstance(shoe, Release):
        return UNKNOWN
    return Cell(counted(len(catalogue.releases_of(shoe)), "release"))


def _collaborators(catalogue: Catalogue, shoe: Shoe) -> Cell:
    if isinstance(shoe, Release):
        return UNKNOWN
    partners = [p for release in catalogue.releases_of(shoe) for p in catalogue.partners(release)]
    return Cell(wording.tally(partners, _NAMED))
