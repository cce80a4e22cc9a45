"""The story in order of time: moments from events, model lives and releases."""

from collections.abc import Iterator, Sequence
from typing import Any

from sneakerdex import filters
from sneakerdex.catalogue import Catalogue, model_order, release_order
from sneakerdex.claims import Fact, values, witnesses
from sneakerdex.dates import Date
from sneakerdex.filters import Wanted
from sneakerdex.find import AnyRecord, reference
from sneakerdex.frozen import frozen
from sneakerdex.model import Event, Model, Release, Series
from sneakerdex.names import counted
from sneakerdex.nouns import SHELF_OF
from sneakerdex.views import data, wording
from sneakerdex.views.lanes import lane
from sneakerdex.views.shapes import Lane, Moment, Timeline

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
_LIFE_FILTERS = {"series", "by", "tech"}
# Of what happens at one time, a model's life comes before what was made of it.
_KIND_ORDER = {"return": 0, "debut": 1, "model": 2, "collaboration": 3, "release": 4, "end": 5}


@frozen
class Scope:
    """What a timeline is about: everything, or only some records, what passes, and some kinds."""

    about: Sequence[AnyRecord]
    wanted: Wanted
    kinds: Sequence[str] = ()

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
    releases = _releases(catalogue, scope)
    found = list(_all_moments(catalogue, scope, releases))
    hidden = _hidden_kinds(scope)
    wanted = set[str]().union(*(KINDS[kind] for kind in scope.kinds)) or None
    told = [m for m in found if m.kind not in hidden and (wanted is None or m.kind in wanted)]
    answers = [(moment, time.answer([moment.date])) for moment in told]
    moments = [moment for moment, answer in answers if answer in accepted]
    moments.sort(key=lambda m: (m.date.sort_key, _KIND_ORDER.get(m.kind, 9), m.title))
    maybes = sum(answer == "possibly" for _, answer in answers) if not possible else 0
    return Timeline(
        moments=tuple(moments),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: [_json(moment) for moment in moments],
        lanes=tuple(_lanes(catalogue, scope, now)),
        gather=scope.whole,
        left_out=tuple(_left_out(scope, maybes, releases, found, hidden)),
    )


def _hidden_kinds(scope: Scope) -> set[str]:
    """General releases are told only of a single name: of several there are too many to read."""
    single = len(scope.about) == 1 or scope.filtered
    return set() if single or "release" in scope.kinds else {"release"}


def _lanes(catalogue: Catalogue, scope: Scope, now: str) -> Iterator[Lane]:
    for record in scope.about:
        models = [record] if isinstance(record, Model) else []
        if isinstance(record, Series):
            models = sorted(catalogue.pointing(record, "models"), key=model_order)
        for model in models:
            if life := lane(catalogue, model, now):
                yield life


def _left_out(
    scope: Scope, maybes: int, releases: list[Release], found: list[Moment], hidden: set[str]
) -> Iterator[str]:
    """What the timeline does not tell, and how to see it."""
    if maybes:
        yield f"{counted(maybes, 'more moment')} may fall into that time: --possible adds them."
    undated = sum(release.date is None for release in releases)
    if undated and not scope.whole and not scope.kinds:
        yield f"{counted(undated, 'release')} without a date cannot be placed."
    general = sum(moment.kind in hidden for moment in found)
    if general and scope.about and not scope.kinds:
        yield f"{counted(general, 'general release')}: --kind release tells them."


def _json(moment: Moment) -> data.Json:
    return {
        "date": data.date(moment.date),
        "kind": moment.kind,
        "title": moment.title,
        "detail": moment.detail,
        "record": moment.record,
        "sources": list(moment.by),
    }


def _all_moments(catalogue: Catalogue, scope: Scope, releases: list[Release]) -> Iterator[Moment]:
    told: set[str] = set()
    for model in _models(catalogue, scope):
        yield from _life(catalogue, model, told)
    passing = {event.id for event in filters.events(catalogue, scope.wanted)}
    for event in _about(catalogue, scope, "events"):
        if event.id in passing - told:
            yield _event(event)
    for release in releases:
        yield from _release(catalogue, release)


def _models(catalogue: Catalogue, scope: Scope) -> Iterator[Model]:
    """The models named, and those of a series, person or technology named."""
    names = {reference(named) for named in scope.about}
    if scope.wanted.anytime.values.keys() <= _LIFE_FILTERS:
        for model in filters.models(catalogue, scope.wanted.anytime).records:
            if not names or not names.isdisjoint(_named_by(model)):
                yield model


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
    return sorted(releases, key=release_order)


def _about(catalogue: Catalogue, scope: Scope, shelf: str) -> list[Any]:
    """The records of a shelf that the scope names or that point to one it names."""
    if not scope.about:
        return list(getattr(catalogue, shelf).values())
    chosen = [named for named in scope.about if SHELF_OF[named.noun] == shelf]
    for named in scope.about:
        chosen += catalogue.pointing(named, shelf)
    return list({record.id: record for record in chosen}.values())


def _event(event: Event) -> Moment:
    by = witnesses((*event.date.standing, *event.date.rivals))
    return Moment(
        event.date.value, event.kind, event.title, _doubt(event.date), reference(event), by
    )


def _life(catalogue: Catalogue, model: Model, told: set[str]) -> Iterator[Moment]:
    """Debut, return and end of a model, in the words of the event that tells of it if there is one.

    Args:
        told: takes the ids of the events that need no moment of their own any more.
    """
    price = wording.money(model.debut_price.value) if model.debut_price else ""
    lives = {
        "debut": (model.debut, model.name, price),
        "return": (model.revived, f"{model.name} returns", ""),
        "end": (model.discontinued, f"{model.name} leaves the catalogue", ""),
    }
    for kind, (fact, title, detail) in lives.items():
        if fact:
            event = _telling(catalogue, model, fact)
            told.update([event.id] if event else [])
            choice = fact.value.text if fact.value.qualifier == "one of" else ""
            words = [text for text in (detail, choice, _doubt(fact)) if text]
            by = witnesses((*fact.standing, *fact.rivals))
            by += event.sources if event else ()
            yield Moment(
                fact.value, kind, event.title if event else title, ", ".join(words),
                reference(model), tuple(dict.fromkeys(by)),
            )  # fmt: skip


def _telling(catalogue: Catalogue, model: Model, fact: Fact[Date]) -> Event | None:
    """The event that is about this model alone, at this very time."""
    for event in catalogue.pointing(model, "events"):
        alone = event.kind == "model" and event.models == (model.id,)
        if alone and model.name in event.title and event.date.value.edtf == fact.value.edtf:
            found: Event = event
            return found
    return None


def _doubt(fact: Fact[Date]) -> str:
    rivals = [claim.value.text for claim in fact.rivals]
    return f"disputed: or {', or '.join(rivals)}" if rivals else ""


def _release(catalogue: Catalogue, release: Release) -> Iterator[Moment]:
    if release.date is None:
        return
    partners = " × ".join(catalogue.partners(release))
    name = catalogue.models[release.model].name
    own = release.name or release.nickname
    codes = [claim.value.text for claim in release.codes]
    words = [text for text in (wording.prices(release.prices), *codes) if text]
    yield Moment(
        release.date,
        "collaboration" if release.collaborators else "release",
        f"{partners} {name}{f' “{own}”' if own else ''}".strip(),
        ", ".join(words),
        reference(release),
        release.sources,
        partners,
    )
