"""Lists of records as grids."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.model import Collaborator, Model, Person, Release, Source, Technology
from sneakerdex.prepared import prepared
from sneakerdex.views import data, wording
from sneakerdex.views.grid import Column, Grid, Ready, Rows


def releases(
    catalogue: Catalogue, items: Sequence[Release], chapters: tuple[str, ...] = ()
) -> Grid:
    """Releases, a row each: date, model, colourway, style codes, price, and where it stands."""
    columns = (
        Column("date", "Date"),
        Column("model", "Model"),
        Column("name", "Release", wraps=True),
        Column("code", "Style code", 1),
        Column("price", "Price", 2, right=True),
        Column("colors", "Colors", 4, wraps=True),
        Column("pack", "Pack", 5),
        Column("kind", "Kind", 6),
        Column("record", "Record", 7),
        Column("edtf", "EDTF", files=True),
        Column("sources", "Sources", files=True),
    )
    rows = Rows(items, lambda item: tuple(release_row(catalogue, item)))
    by = Rows(items, lambda item: tuple(item.sources))
    return Grid(
        columns,
        rows,
        lambda: (Ready(data.release.text(catalogue, item)) for item in items),
        by,
        chapters=chapters,
    )


def without(grid: Grid, *keys: str) -> Grid:
    """A grid without the columns that go without saying where it stands."""
    kept = [i for i, column in enumerate(grid.columns) if column.key not in keys]
    columns = tuple(grid.columns[i] for i in kept)
    rows = tuple(tuple(row[i] for i in kept) for row in grid.rows)
    return replace(grid, columns=columns, rows=rows)


@prepared
def release_row(catalogue: Catalogue, item: Release) -> list[str]:
    """The cells of a release."""
    return [
        item.date.short if item.date else "",
        catalogue.models[item.model].name,
        catalogue.colorway(item),
        ", ".join(code.text for code in values(item.codes)),
        wording.prices(item.prices),
        ", ".join(values(item.colors)),
        catalogue.packs[item.pack].name if item.pack else "",
        item.kind,
        item.id,
        item.date.edtf if item.date else "",
        ", ".join(item.sources),
    ]


def models(catalogue: Catalogue, items: Sequence[Model]) -> Grid:
    """Models, a row each: debut, price then, life, series, and how many releases."""
    columns = (
        Column("name", "Model"),
        Column("debut", "Debut"),
        Column("price", "Price then", 3, right=True),
        Column("discontinued", "Gone", 2),
        Column("revived", "Back", 1),
        Column("series", "Series", 4),
        Column("kind", "Kind", 5),
        Column("made_in", "Made in", 6, wraps=True),
        Column("releases", "Releases", 2, right=True),
        Column("disputed", "Disputed", 7, wraps=True),
        Column("sources", "Sources", files=True),
    )
    rows = Rows(items, lambda item: tuple(model_row(catalogue, item)))
    return Grid(columns, rows, lambda: [data.model(catalogue, item) for item in items])


@prepared
def model_row(catalogue: Catalogue, item: Model) -> list[str]:
    """The cells of a model."""
    price = item.debut_price
    return [
        item.name,
        item.debut.value.short if item.debut else "",
        wording.money(price.value) if price else "",
        item.discontinued.value.short if item.discontinued else "",
        item.revived.value.short if item.revived else "",
        catalogue.series[item.series].name if item.series else "",
        item.kind,
        ", ".join(values(item.made_in)),
        str(len(catalogue.linked_from(item).get("releases", ()))),
        ", ".join(data.disputed(catalogue, item)).replace("_", " "),
        ", ".join(item.sources),
    ]


def collaborators(
    catalogue: Catalogue, items: Sequence[Collaborator], among: Sequence[Release] | None = None
) -> Grid:
    """Collaborators, a row each: what they are, where, and their New Balances by years.

    Args:
        among: count only these releases.
    """
    columns = (
        Column("name", "Collaborator"),
        Column("kind", "Kind", 2),
        Column("based_in", "Based in", 3),
        Column("releases", "Releases", 1, right=True),
        Column("first", "First", 1),
        Column("latest", "Latest", 1),
        Column("models", "Models", 4, wraps=True),
    )
    counted = None if among is None else {release.id for release in among}
    rows = Rows(items, partial(_collaborator_row, catalogue, counted))
    return Grid(columns, rows, lambda: [data.collaborator(catalogue, item) for item in items])


def _collaborator_row(
    catalogue: Catalogue, counted: set[str] | None, item: Collaborator
) -> tuple[str, ...]:
    every = catalogue.releases_of(item)
    theirs = [release for release in every if counted is None or release.id in counted]
    dated = [release.date for release in theirs if release.date]
    return (
        item.name,
        item.kind,
        item.based_in,
        str(len(theirs)),
        dated[0].short if dated else "",
        dated[-1].short if dated else "",
        model_counts(catalogue, theirs),
    )


def model_counts(catalogue: Catalogue, items: Iterable[Release]) -> str:
    """`990v3 ×2, 1000`: the models of some releases, most frequent first."""
    return wording.tally(catalogue.models[item.model].name for item in items)


def technologies(catalogue: Catalogue, items: Sequence[Technology]) -> Grid:
    """Technologies, a row each: what they do, since when, and how many shoes carry them."""
    columns = (
        Column("name", "Technology"),
        Column("kind", "Kind", 2),
        Column("since", "Since", 3),
        Column("models", "Models", 1, right=True),
        Column("releases", "Releases", 4, right=True),
        Column("does", "Does", wraps=True),
        Column("sources", "Sources", files=True),
    )
    rows = tuple(
        (
            item.name,
            item.kind,
            item.debut.value.short if item.debut else "",
            str(len(catalogue.pointing(item, "models"))),
            str(len(catalogue.pointing(item, "releases"))),
            item.does,
            ", ".join(item.sources),
        )
        for item in items
    )
    return Grid(columns, rows, lambda: [data.record(catalogue, item) for item in items])


def people(catalogue: Catalogue, items: Sequence[Person]) -> Grid:
    """People, a row each: what they are, for whom, and which shoes are credited to them."""
    columns = (
        Column("name", "Name"),
        Column("roles", "Roles", 1, wraps=True),
        Column("affiliations", "With", 3, wraps=True),
        Column("shoes", "Shoes", 1, right=True),
        Column("credits", "Credited for", 2, wraps=True),
        Column("sources", "Sources", files=True),
    )
    rows = []
    for item in items:
        shoes = [catalogue.model_of(shoe).name for shoe in catalogue.credited(item)]
        rows.append(
            (
                item.name,
                ", ".join(item.roles),
                ", ".join(item.affiliations),
                str(len(shoes)),
                wording.tally(shoes),
                ", ".join(item.sources),
            )
        )
    return Grid(columns, tuple(rows), lambda: [data.record(catalogue, item) for item in items])


def sources(items: Sequence[Source], uses: Counter[str]) -> Grid:
    """Sources, a row each, with how many statements rest on them."""
    columns = (
        Column("id", "Source"),
        Column("facts", "Facts", 1, right=True),
        Column("grade", "Grade", 1),
        Column("kind", "Kind", 3),
        Column("publisher", "Publisher", 4),
        Column("title", "Title", 2, wraps=True),
        Column("published", "Published", 5),
        Column("url", "URL", 6),
    )
    rows = tuple(
        (
            item.id,
            str(uses[item.id]),
            item.grade,
            item.kind,
            item.publisher,
            item.title,
            item.published.edtf if item.published else "",
            item.url,
        )
        for item in items
    )
    return Grid(columns, rows, lambda: [data.source(item, uses[item.id]) for item in items])
