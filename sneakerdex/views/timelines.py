"""The story in order of time: moments from events, model lives and releases."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sneakerdex import filters
from sneakerdex.catalogue import Catalogue, model_order
from sneakerdex.claims import values
from sneakerdex.filters import Wanted
from sneakerdex.find import AnyRecord, reference
from sneakerdex.frozen import frozen
from sneakerdex.model import Event, Model, Release, Series
from sneakerdex.names import counted
from sneakerdex.nouns import SHELF_OF
from sneakerdex.views import moments, wording
from sneakerdex.views.lanes import lane
from sneakerdex.views.shapes import Lane, Timeline, Zoom

# What `--kind` takes, and the kinds of moment that each stands for.
KINDS: dict[str, set[str]] = {
    "model": {"debut", "return", "end", "model"},
    "collaboration": {"collaboration"},
    "release": {"release"},
    "company": {"company"},
    "place": {"place"},
    "person": {"person"},
    "technology": {"technology"},
    "culture": {"culture"},
    "court": {"court"},
}

# What is asked of models when it is asked for; other filters are about releases alone.
_LIFE_FILTERS = {"model", "series", "by", "tech"}
# Of what happens at one time, a model's life comes before what was made of it.
_KIND_ORDER = {"return": 0, "debut": 1, "model": 2, "collaboration": 3, "release": 4, "end": 5}


@frozen
class Scope:
    """What a timeline is about: everything, or only some records, what passes, and some kinds."""

    about: Sequence[AnyRecord]
    wanted: Wanted
    kinds: Sequence[str] = ()
    zoom: Zoom = "days"

    @property
    def filtered(self) -> bool:
        """Whether something but the time is filtered by."""
        return bool(self.wanted.anytime.values)

    @property
    def whole(self) -> bool:
        """Whether nothing but the time narrows it."""
        return not self.about and not self.filtered and not self.kinds


def timeline(catalogue: Catalogue, scope: Scope, now: str) -> Timeline:
    """The moments of a scope in order of time, with a lane for each model it names."""
    possible, time = scope.wanted.possible, scope.wanted.period
    accepted = {"yes", "possibly"} if possible else {"yes"}
    hidden = _hidden_kinds(scope)
    short = hidden and not scope.about
    releases = catalogue.collaborations() if short else _releases(catalogue, scope)
    found = list(moments.of(catalogue, _all_records(catalogue, scope, releases)))
    wanted = set[str]().union(*(KINDS[kind] for kind in scope.kinds)) or None
    answers = [(moment, time.answer([moment.date])) for moment in found]
    general = sum(moment.kind in hidden and answer == "yes" for moment, answer in answers)
    told = [
        (moment, answer)
        for moment, answer in answers
        if moment.kind not in hidden and (wanted is None or moment.kind in wanted)
    ]
    kept = [moment for moment, answer in told if answer in accepted]
    kept.sort(key=lambda m: (m.date.sort_key, _KIND_ORDER.get(m.kind, 9), m.title))
    maybes = sum(answer == "possibly" for _, answer in told) if not possible else 0
    return Timeline(
        moments=tuple(kept),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: [moments.as_data(moment) for moment in kept],
        lanes=tuple(_lanes(catalogue, scope, now)),
        gather=scope.whole and scope.zoom == "days",
        zoom=scope.zoom,
        left_out=tuple(_left_out(scope, maybes, releases, general)),
    )


def _hidden_kinds(scope: Scope) -> set[str]:
    """General releases are told of a single name, or from afar: else there are too many to read."""
    single = len(scope.about) == 1 or scope.filtered or scope.zoom != "days"
    return set() if single or "release" in scope.kinds else {"release"}


def _lanes(catalogue: Catalogue, scope: Scope, now: str) -> Iterator[Lane]:
    for record in scope.about:
        models = [record] if isinstance(record, Model) else []
        if isinstance(record, Series):
            models = sorted(catalogue.pointing(record, "models"), key=model_order)
        for model in models:
            if life := lane(catalogue, model, now):
                yield life


def _left_out(scope: Scope, maybes: int, releases: list[Release], general: int) -> Iterator[str]:
    """What the timeline does not tell, and how to see it."""
    if maybes:
        yield f"{counted(maybes, 'more moment')} may fall into that time: see --possible."
    undated = sum(release.date is None for release in releases)
    if undated and not scope.whole and not scope.kinds:
        yield f"{counted(undated, 'release')} without a date cannot be placed."
    if general and scope.about and not scope.kinds:
        yield f"{counted(general, 'general release')}: --kind release tells them."


def _all_records(
    catalogue: Catalogue, scope: Scope, releases: list[Release]
) -> Iterator[AnyRecord]:
    yield from _models(catalogue, scope)
    passing = {event.id for event in filters.events(catalogue, scope.wanted)}
    events: list[Event] = _about(catalogue, scope, "events")
    yield from (event for event in events if event.id in passing)
    yield from releases


def _models(catalogue: Catalogue, scope: Scope) -> Iterable[Model]:
    """The models named, and those of a series, person or technology named."""
    if scope.whole:
        return catalogue.models.values()
    if not scope.wanted.anytime.values.keys() <= _LIFE_FILTERS:
        return ()
    names = {reference(named) for named in scope.about}
    kept: list[Model] = filters.models(catalogue, scope.wanted.anytime).records
    return [model for model in kept if not names or not names.isdisjoint(_named_by(model))]


def _named_by(model: Model) -> set[str]:
    """Whose timeline a model's life belongs on, as references."""
    people = {f"person:{credit.person}" for credit in values(model.designers)}
    technologies = {f"technology:{use.technology}" for use in values(model.technologies)}
    return {reference(model), f"series:{model.series}"} | people | technologies


def _releases(catalogue: Catalogue, scope: Scope) -> list[Release]:
    releases: list[Release] = _about(catalogue, scope, "releases")
    if scope.filtered:
        passing = {r.id for r in filters.releases(catalogue, scope.wanted.anytime).records}
        releases = [release for release in releases if release.id in passing]
    return releases


def _about(catalogue: Catalogue, scope: Scope, shelf: str) -> list[Any]:
    """The records of a shelf that the scope names or that point to one it names."""
    if not scope.about:
        return list(getattr(catalogue, shelf).values())
    chosen = [named for named in scope.about if SHELF_OF[named.noun] == shelf]
    for named in scope.about:
        chosen += catalogue.pointing(named, shelf)
    return list({record.id: record for record in chosen}.values())
