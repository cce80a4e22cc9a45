"""What is looked up often, worked out once: who is called what, and who points to whom."""

from collections.abc import Callable, Iterable, Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.dates import Date
from sneakerdex.links import claims_of, facts_of, links
from sneakerdex.model import Model, Named, Record, Release, Source
from sneakerdex.names import key
from sneakerdex.nouns import place
from sneakerdex.parts import Box
from sneakerdex.texts import fields


def names(catalogue: Catalogue) -> dict[str, str]:
    """For each key, who goes by it: `0 model 2002r`, joined by `;`. 0 is exact, 1 an alias."""
    entries: dict[str, list[str]] = {}
    for record in catalogue.everything():
        seen = set()
        tiers = (_own_names(catalogue, record), _other_names(catalogue, record))
        for tier, tier_names in enumerate(tiers):
            for name in map(key, tier_names):
                if name and name not in seen:
                    seen.add(name)
                    entries.setdefault(name, []).append(f"{tier} {record.noun} {record.id}")
    return {name: ";".join(found) for name, found in entries.items()}


def backlinks(catalogue: Catalogue) -> dict[str, str]:
    """For each `shelf/id` but sources, the records that point to it, joined by spaces."""
    entries: dict[str, dict[str, None]] = {}
    for record in catalogue.records():
        for _, (shelf, id_) in links(record):
            if shelf != "sources":
                pointing = place(record)
                entries.setdefault(f"{shelf}/{id_}", {})[pointing] = None
    return {target: " ".join(pointing) for target, pointing in entries.items()}


def days(catalogue: Catalogue) -> dict[str, str]:
    """For each day of the year, `05-12`, what happened on it in some year, as `shelf/id`.

    Under a month, `05`, and under a dash stand those of which only the month, or less, is known.
    """
    entries: dict[str, dict[str, None]] = {}
    for shelf, record, date in _happenings(catalogue):
        day = date.sure_day[5:] or date.sure_month[5:] or "-"
        entries.setdefault(day, {})[f"{shelf}/{record.id}"] = None
    return {day: " ".join(found) for day, found in entries.items()}


def _happenings(catalogue: Catalogue) -> Iterator[tuple[str, Record, Date]]:
    for model in catalogue.models.values():
        for fact in (model.debut, model.revived, model.discontinued):
            if fact:
                yield "models", model, fact.value
    for release in catalogue.releases.values():
        if release.date:
            yield "releases", release, release.date
    for event in catalogue.events.values():
        yield "events", event, event.date.value


def dates(catalogue: Catalogue) -> dict[str, str]:
    """For each release with a date, when it was first sold, as EDTF."""
    return {id_: r.date.edtf for id_, r in catalogue.releases.items() if r.date}


def codes(catalogue: Catalogue) -> dict[str, str]:
    """For each printed form of each style code, upper case without spaces, its releases."""
    found: dict[str, dict[str, None]] = {}
    for release in catalogue.releases.values():
        for code in values(release.codes):
            for form in code.printed:
                found.setdefault(key(form).upper(), {})[release.id] = None
    return {code: " ".join(ids) for code, ids in found.items()}


def disputes(catalogue: Catalogue) -> dict[str, str]:
    """For each `shelf/id`, the properties on which sources differ, joined by spaces."""
    found: dict[str, dict[str, None]] = {}
    for record in catalogue.records():
        contested = [name for name, fact in facts_of(record) if fact.rivals]
        rejected = [name for name, claim in claims_of(record) if claim.rejected]
        if contested or rejected:
            found[place(record)] = dict.fromkeys(contested + rejected)
    return {name: " ".join(properties) for name, properties in found.items()}


def places(catalogue: Catalogue) -> dict[str, str]:
    """Under `made`, the countries that shoes are made in; under `region`, where they dropped."""
    shoes: list[Model | Release] = [*catalogue.models.values(), *catalogue.releases.values()]
    made = sorted({place for shoe in shoes for place in values(shoe.made_in)})
    drops = (drop for release in catalogue.releases.values() for drop in release.drops)
    regions = sorted({drop.region for drop in drops if drop.region})
    return {"made": ";".join(made), "region": ";".join(regions)}


def texts(catalogue: Catalogue) -> dict[str, str]:
    """For each `shelf/id`, the keys of its fields: a word that is not in them is not mentioned."""
    return {
        place(record): " ".join(dict.fromkeys(key(text) for _, text in fields(catalogue, record)))
        for record in catalogue.records()
    }


def _own_names(catalogue: Catalogue, record: Record | Source) -> Iterator[str]:
    """Id, title and style codes."""
    yield record.id
    if isinstance(record, Release):
        yield from (form for claim in record.codes for form in claim.value.printed)
    if isinstance(record, Record):
        yield catalogue.title(record)


def _other_names(catalogue: Catalogue, record: Record | Source) -> Iterator[str]:
    """Aliases, nicknames, and names with the brand or a partner in front."""
    if isinstance(record, Named):
        yield from record.aliases
    if isinstance(record, Model):
        yield from record.nicknames
        yield from _with_brand(catalogue, record, record.name)
    if isinstance(record, Release):
        codes = [code.text for code in values(record.codes)]
        yield from _names_of_shoe(catalogue, record, [record.name, record.nickname], codes)
    if isinstance(record, Box):
        yield catalogue.shoe(record)
        yield from _names_of_shoe(catalogue, record, [record.name], [record.code])


def _with_brand(catalogue: Catalogue, model: Model, name: str) -> Iterator[str]:
    brand = catalogue.brands[model.brand]
    for maker in (brand.name, *brand.aliases):
        yield f"{maker} {name}"


def _names_of_shoe(
    catalogue: Catalogue, shoe: Release | Box, given: Iterable[str], codes: Iterable[str]
) -> Iterator[str]:
    model = catalogue.models[shoe.model]
    own = [name for name in given if name]
    yield from own
    for name in own:
        yield f"{model.name} {name}"
        yield from _with_brand(catalogue, model, f"{model.name} {name}")
    for code in codes:
        yield from _without_prefix(code)
    for partner in _partner_names(catalogue, shoe):
        yield f"{partner} {model.name}"
        yield f"{partner} x {model.name}"
        yield from (f"{partner} {model.name} {name}" for name in own)
        yield from (f"{partner} {name}" for name in own)


def _partner_names(catalogue: Catalogue, shoe: Release | Box) -> Iterator[str]:
    for id_ in shoe.collaborators:
        partner = catalogue.collaborators[id_]
        yield from (partner.name, *partner.aliases)


def _without_prefix(code: str) -> Iterator[str]:
    """`2002RDA` for M2002RDA, as many shops and blogs print it."""
    rest = code.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if rest and not rest.isdigit():
        yield rest


_ALL = (names, backlinks, days, dates, codes, disputes, places, texts)
INDEXES: dict[str, Callable[[Catalogue], dict[str, str]]] = {one.__name__: one for one in _ALL}
