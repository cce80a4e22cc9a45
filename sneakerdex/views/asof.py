"""The catalogue as it stood on a day: what was on sale, for how much, and with whom."""

from collections.abc import Iterator, Sequence

from sneakerdex.catalogue import Catalogue, model_order
from sneakerdex.claims import sources_of
from sneakerdex.dates import Answer, Date
from sneakerdex.frozen import frozen
from sneakerdex.lives import on_sale
from sneakerdex.model import Model, Release
from sneakerdex.names import counted
from sneakerdex.views import data, grids, wording
from sneakerdex.views.grid import Column, Grid, SourceIds
from sneakerdex.views.shapes import Card, Line, Section

_FLAGSHIPS = "99x"
_RIVALS = 4


@frozen
class OnSale:
    """A model that was, or may have been, on sale."""

    model: Model
    answer: Answer

    @property
    def by(self) -> SourceIds:
        """What its first sale and its price rest on."""
        facts = [fact for fact in (self.model.debut, self.model.debut_price) if fact]
        return tuple(dict.fromkeys(s for fact in facts for s in sources_of(fact.standing)))


def as_of(catalogue: Catalogue, date: Date, possible: bool) -> Card:
    """A card of one day; of a month or year, its last day.

    Args:
        possible: also list models of which it is not sure.
    """
    day = date.latest or ""
    asked = [(model, on_sale(catalogue, model, day)) for model in catalogue.models.values()]
    dated = [(model, answer) for model, answer in asked if answer == "yes" or _begins(model)]
    known = [OnSale(model, answer) for model, answer in dated if answer != "no"]
    unsure = sum(item.answer == "possibly" for item in known)
    shown = [item for item in known if possible or item.answer == "yes"]
    shown.sort(key=_dearest_first)
    made = _made_with_others(catalogue, day)
    shared = grids.without(grids.releases(catalogue, made), "kind", "record")
    sections = (
        Section("Facts", tuple(_facts(known))),
        Section("On sale, by debut price", grid=_on_sale_grid(catalogue, shown) if shown else None),
        Section("Made with others in the year before", grid=shared if made else None),
    )
    return Card(
        title=date.text,
        subtitle="the catalogue as it stood",
        sections=tuple(section for section in sections if section.lines or section.grid),
        left_out=tuple(_left_out(asked, unsure if not possible else 0)),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: {
            "date": data.date(date),
            "models": [_json(item) for item in shown],
            "collaborations": [release.id for release in made],
            "unsure": unsure,
        },
    )


def _left_out(asked: Sequence[tuple[Model, Answer]], unsure: int) -> Iterator[str]:
    """What is not listed."""
    if unsure:
        yield f"{counted(unsure, 'more model')} may have been on sale: see --possible."
    maybes = [model for model, answer in asked if answer == "possibly" and not _begins(model)]
    if maybes:
        yield f"Of {counted(len(maybes), 'model')} nobody says since when."


def _begins(model: Model) -> bool:
    """Whether anything bounds its debut from below: "by 2017" may mean any year before."""
    return model.debut is not None and model.debut.value.earliest is not None


def _dearest_first(item: OnSale) -> tuple[bool, float, tuple[str, str]]:
    dollars = item.model.prices.get("USD")
    return (dollars is None, -(dollars or 0), model_order(item.model))


def _facts(known: Sequence[OnSale]) -> Iterator[Line]:
    flagships = [item for item in known if item.model.series == _FLAGSHIPS]
    flagships.sort(key=lambda item: model_order(item.model), reverse=True)
    yield from _first("newest 99X", flagships)
    priced = sorted((i for i in known if "USD" in i.model.prices), key=_dearest_first)
    yield from _first("dearest at debut", priced)


def _first(label: str, items: Sequence[OnSale]) -> Iterator[Line]:
    """The first that was surely on sale, after those before it that may have been."""
    for item in items[:_RIVALS]:
        unsure = item.answer == "possibly"
        yield Line(label, ("possibly " * unsure) + _named(item), item.by, "doubt" if unsure else "")
        label = ""
        if not unsure:
            return


def _named(item: OnSale) -> str:
    price = wording.prices(item.model.prices)
    since = item.model.debut.value.text if item.model.debut else ""
    return ", ".join(filter(None, (item.model.name, since, price)))


def _on_sale_grid(catalogue: Catalogue, items: Sequence[OnSale]) -> Grid:
    columns = (
        Column("name", "Model"),
        Column("since", "Since"),
        Column("price", "Debut price", 1, right=True),
        Column("series", "Series", 2),
        Column("sure", "Sure"),
        Column("sources", "Sources", files=True),
    )
    rows = tuple(
        (
            item.model.name,
            item.model.debut.value.short if item.model.debut else "",
            wording.prices(dict(list(item.model.prices.items())[:1])),
            catalogue.series[item.model.series].name if item.model.series else "",
            item.answer,
            ", ".join(item.by),
        )
        for item in items
    )
    return Grid(columns, rows, list, tuple(item.by for item in items))


def _made_with_others(catalogue: Catalogue, day: str) -> list[Release]:
    """The collaborations that surely came in the year up to a day."""
    start = f"{int(day[:4]) - 1:04}{day[4:]}"
    return [release for release in catalogue.released(start, day) if release.collaborators]


def _json(item: OnSale) -> data.Json:
    return {
        "model": item.model.id,
        "name": item.model.name,
        "since": data.date(item.model.debut.value) if item.model.debut else None,
        "prices": item.model.prices,
        "answer": item.answer,
        "sources": list(item.by),
    }
