"""Records as JSON-ready data. Keys are a promise: they are added, never renamed."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Credit, Edge, Fact, Money, StyleCode, Use, amounts, values
from sneakerdex.dates import Date
from sneakerdex.guides import Size
from sneakerdex.links import claims_of, facts_of
from sneakerdex.model import Collaborator, Drop, Model, Record, Release, Source
from sneakerdex.nouns import place
from sneakerdex.parts import Box
from sneakerdex.prepared import prepared

T = TypeVar("T")
Json = dict[str, Any]


def date(value: Date | None) -> Json | None:
    """A date with its bounds, so that nobody has to parse EDTF."""
    if value is None:
        return None
    return {
        "edtf": value.edtf,
        "earliest": value.earliest,
        "latest": value.latest,
        "precision": value.precision,
        "qualifier": value.qualifier,
        "text": value.text,
    }


def record(catalogue: Catalogue, item: Record | Source) -> Json:
    """Any record; the fuller form for the nouns that have one."""
    if isinstance(item, Model):
        return model(catalogue, item)
    if isinstance(item, Release):
        return {**release(catalogue, item), "claims": list(_claims(catalogue, item))}
    if isinstance(item, Collaborator):
        return collaborator(catalogue, item)
    if isinstance(item, Box):
        return {**_plain(catalogue, item), "style_codes": [item.code]}
    return _plain(catalogue, item)


def model(catalogue: Catalogue, item: Model) -> Json:
    """A model; `claims` holds every claim of every property, `disputed` names the contested."""
    claims = list(_claims(catalogue, item))
    return {
        "id": item.id,
        "name": item.name,
        "brand": catalogue.brands[item.brand].name,
        "series": item.series and catalogue.series[item.series].name,
        "aliases": list(item.aliases),
        "kind": item.kind,
        "debut": _date_of(item.debut),
        "debut_price": _prices_of(item.debut_price),
        "discontinued": _date_of(item.discontinued),
        "revived": _date_of(item.revived),
        "made_in": list(values(item.made_in)),
        "designers": [_value(catalogue, credit) for credit in values(item.designers)],
        "technologies": [_value(catalogue, use) for use in values(item.technologies)],
        "materials": list(values(item.materials)),
        "lineage": [
            {**_value(catalogue, claim.value), "sources": list(claim.by), "rank": claim.rank}
            for claim in item.lineage
        ],
        "heirs": [
            {
                "relation": claim.value.relation,
                "model": heir.id,
                "name": heir.name,
                "rank": claim.rank,
            }
            for heir, claim in catalogue.heirs(item)
        ],
        "fit": item.fit and [claim.value for claim in item.fit.claims],
        "widths": list(values(item.widths)),
        "nicknames": list(item.nicknames),
        "releases": [r.id for r in catalogue.releases_of(item)],
        "boxes": catalogue.linked_from(item).get("boxes", []),
        "claims": claims,
        "disputed": disputed(catalogue, item),
        "summary": item.summary,
        "sources": list(item.sources),
    }


@prepared
def release(catalogue: Catalogue, item: Release) -> Json:
    """A release, with each drop as the sources give it; `swatches` are rough sRGB values."""
    return {
        "id": item.id,
        "model": catalogue.models[item.model].name,
        "name": item.name,
        "nickname": item.nickname,
        "pack": item.pack and catalogue.packs[item.pack].name,
        "style_codes": [code.text for code in values(item.codes)],
        "collaborators": catalogue.partners(item),
        "kind": item.kind,
        "date": date(item.date),
        "prices": item.prices,
        "made_in": list(values(item.made_in)),
        "colors": list(values(item.colors)),
        "swatches": {color: catalogue.swatch(color) for color in values(item.colors)},
        "materials": list(values(item.materials)),
        "designers": [_value(catalogue, credit) for credit in values(item.designers)],
        "technologies": [_value(catalogue, use) for use in values(item.technologies)],
        "drops": [_drop(catalogue, drop) for drop in item.drops],
        "disputed": disputed(catalogue, item),
        "summary": item.summary,
        "sources": list(item.sources),
    }


def collaborator(catalogue: Catalogue, item: Collaborator) -> Json:
    """A collaborator; `releases` counts theirs, `first_collab` dates the first."""
    theirs = catalogue.releases_of(item)
    return {
        "id": item.id,
        "name": item.name,
        "aliases": list(item.aliases),
        "kind": item.kind,
        "based_in": item.based_in,
        "founded": _date_of(item.founded),
        "people": [catalogue.people[person].name for person in item.people],
        "first_collab": date(next((r.date for r in theirs if r.date), None)),
        "releases": len(theirs),
        "linked_from": catalogue.linked_from(item),
        "summary": item.summary,
        "sources": list(item.sources),
    }


def source(item: Source, uses: int) -> Json:
    """A source, with how many statements rest on it."""
    published, accessed = date(item.published), date(item.accessed)
    return {**_fields(item), "published": published, "accessed": accessed, "uses": uses}


def disputed(catalogue: Catalogue, item: Record) -> list[str]:
    """The properties on which sources disagree."""
    return catalogue.indexes["disputes"].get(place(item), "").split()


def _claims(catalogue: Catalogue, item: Record) -> Iterable[Json]:
    """Every claim of a record with its rank; the first of several is the preferred one."""
    preferred = {id(fact.claims[0]) for _, fact in facts_of(item)}
    for name, one in claims_of(item):
        first = id(one) in preferred and one.rank == "normal"
        rank = "preferred" if first else one.rank
        yield {"property": name, **claim(catalogue, one), "rank": rank}


def claim(catalogue: Catalogue, item: Claim[Any]) -> Json:
    """A claim with its rank and sources."""
    return {
        "value": _value(catalogue, item.value),
        "rank": item.rank,
        "why": item.why,
        "note": item.note,
        "sources": list(item.by),
    }


def _value(catalogue: Catalogue, thing: Any) -> Any:
    match thing:
        case Date():
            return date(thing)
        case Money(amount, currency):
            return {currency: amount}
        case StyleCode(printed):
            return {"code": thing.text, "key": thing.key, "printed": list(printed)}
        case Credit(person, role):
            return {"name": catalogue.people[person].name, "role": role}
        case Use(technology, place):
            return {"name": catalogue.technologies[technology].name, "place": place}
        case Edge(relation, target):
            return {"relation": relation, "model": target, "name": catalogue.models[target].name}
    return thing


def _drop(catalogue: Catalogue, drop: Drop) -> Json:
    return {
        "date": _date_of(drop.date),
        "prices": _prices_of(drop.price),
        "region": drop.region,
        "channel": drop.channel,
        "note": drop.note,
        "claims": [
            {"property": name, **claim(catalogue, one)}
            for name, fact in (("date", drop.date), ("price", drop.price))
            if fact and fact.rivals
            for one in fact.claims
        ],
        "sources": list(drop.by),
    }


def _plain(catalogue: Catalogue, item: Record | Source) -> Json:
    """Field by field, for the nouns whose JSON is just what the file says."""
    data: Json = {}
    for name, value in _fields(item).items():
        match value:
            case Fact():
                data[name] = _value(catalogue, value.value)
            case Date():
                data[name] = date(value)
            case tuple():
                data[name] = [_item(catalogue, v) for v in value]
            case _:
                data[name] = value
    if isinstance(item, Record):
        data["claims"] = list(_claims(catalogue, item))
        data["disputed"] = disputed(catalogue, item)
        data["linked_from"] = catalogue.linked_from(item)
    return data


def _item(catalogue: Catalogue, item: Any) -> Any:
    match item:
        case Claim():
            return claim(catalogue, item)
        case Size():
            return {field.name: getattr(item, field.name) for field in fields(item)}
    return item


def _fields(item: Record | Source) -> Json:
    return {field.name: getattr(item, field.name) for field in fields(item)}


def _date_of(fact: Fact[Date] | None) -> Json | None:
    return date(fact.value) if fact else None


def _prices_of(fact: Fact[Money] | None) -> dict[str, int | float] | None:
    return amounts(fact) if fact else None
