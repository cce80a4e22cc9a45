"""How much the dataset knows: what share of its records has each property, and who says so."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import MISSING, fields
from typing import Any, get_args

from sneakerdex.catalogue import Catalogue
from sneakerdex.dates import Precision
from sneakerdex.frozen import frozen
from sneakerdex.model import Model, Release
from sneakerdex.nouns import KINDS
from sneakerdex.statements import statements

# The nouns whose records people look up; the others are there to tell about these.
_SHELVES = ("models", "releases", "boxes", "collaborators", "people", "technologies", "sources")
# Properties that a record lacks for no want of knowledge.
_TELL_NOTHING = {"summary", "aliases", "nicknames", "nickname", "note", "domain", "collaborators"}
_HEADLINES = {"debut", "debut_price", "date", "price"}
_UNDATED = "undated"
_NO_SERIES = "no series"


@frozen
class Share:
    """How many of all things of a kind have something."""

    of: str
    having: str
    have: int
    total: int


@frozen
class Group:
    """A part of the catalogue, such as a series or a year, and what is known of it.

    `dated` counts releases dated to the month or better; `confirmed` counts facts with two or
    more independent witnesses.
    """

    name: str
    models: int
    releases: int
    general: int
    dated: int
    priced: int
    coded: int
    facts: int
    confirmed: int
    disputed: int


def shares(catalogue: Catalogue) -> list[Share]:
    """Noun by noun what share has each property; then dates, witnesses and disputes."""
    found = [share for shelf in _SHELVES for share in _properties(catalogue, shelf)]
    return [*found, *_vouched(catalogue)]


def by_series(catalogue: Catalogue) -> list[Group]:
    """The same for each series of models, the largest first."""

    def series(record: Model | Release) -> str:
        model = catalogue.model_of(record)
        return catalogue.series[model.series].name if model.series else _NO_SERIES

    return sorted(_groups(catalogue, series), key=lambda group: -group.releases)


def by_year(catalogue: Catalogue) -> list[Group]:
    """The same for each year in which models and releases were first sold."""

    def year(record: Model | Release) -> str:
        debut = record.first_sold if isinstance(record, Release) else record.debut
        return debut.value.year if debut else _UNDATED

    return sorted(_groups(catalogue, year), key=lambda group: group.name)


def to_the_month(release: Release) -> bool:
    """Whether all dates it may have lie in one month, be it certain or only probable."""
    date = release.date
    return bool(date and date.earliest and date.latest and date.earliest[:7] == date.latest[:7])


def _properties(catalogue: Catalogue, shelf: str) -> Iterator[Share]:
    """How many records of a shelf have each property that a record may lack."""
    records: list[Any] = list(getattr(catalogue, shelf).values())
    for field in fields(KINDS[shelf]):
        may_lack = field.default is not MISSING and not field.default
        if field.name == "drops":
            yield from _drops(records)
        elif may_lack and field.name not in _TELL_NOTHING:
            have = sum(bool(getattr(record, field.name)) for record in records)
            yield Share(shelf, field.name.replace("_", " "), have, len(records))


def _drops(releases: Sequence[Release]) -> Iterator[Share]:
    """How many releases have a date, how precise it is, and what else their drops say."""
    precisions = Counter(r.date.precision for r in releases if r.date)
    counts = {
        "date": precisions.total(),
        "date to the month or better": sum(map(to_the_month, releases)),
        **{f"date to the {name}": precisions[name] for name in get_args(Precision)},
        "price": sum(bool(release.prices) for release in releases),
        "region": sum(any(drop.region for drop in release.drops) for release in releases),
        "no collaborator": sum(not release.collaborators for release in releases),
    }
    return (Share("releases", having, n, len(releases)) for having, n in counts.items() if n)


def _vouched(catalogue: Catalogue) -> Iterator[Share]:
    """How many facts have how many independent witnesses, and on how many sources differ."""
    everything = list(statements(catalogue, catalogue.records()))
    headlines = [one for one in everything if one.property in _HEADLINES]
    for of, said in (("facts", everything), ("dates and prices", headlines)):
        counts = {
            "one witness": sum(one.witnesses == 1 for one in said),
            "two independent witnesses": sum(one.witnesses == 2 for one in said),
            "three or more": sum(one.witnesses > 2 for one in said),
            "sources that differ": sum(one.disputed for one in said),
        }
        yield from (Share(of, having, n, len(said)) for having, n in counts.items())


def _groups(catalogue: Catalogue, group_of: Callable[[Model | Release], str]) -> Iterator[Group]:
    shoes: list[Model | Release] = [*catalogue.models.values(), *catalogue.releases.values()]
    records: dict[str, list[Model | Release]] = {}
    for record in shoes:
        records.setdefault(group_of(record), []).append(record)
    for name, members in records.items():
        releases = [record for record in members if isinstance(record, Release)]
        said = list(statements(catalogue, members))
        yield Group(
            name=name,
            models=len(members) - len(releases),
            releases=len(releases),
            general=sum(not release.collaborators for release in releases),
            dated=sum(map(to_the_month, releases)),
            priced=sum(bool(release.prices) for release in releases),
            coded=sum(bool(release.codes) for release in releases),
            facts=len(said),
            confirmed=sum(one.witnesses > 1 for one in said),
            disputed=sum(one.disputed for one in said),
        )
