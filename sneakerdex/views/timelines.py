"""The story in order of time: moments from events, model lives and releases."""

from collections.abc import Iterator, Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Fact
from sneakerdex.dates import Date
from sneakerdex.filters import ALWAYS, Period
from sneakerdex.find import AnyRecord, reference
from sneakerdex.frozen import frozen
from sneakerdex.links import links
from sneakerdex.model import Event, Model, Record, Release
from sneakerdex.views import data, wording
from sneakerdex.views.lanes import lane
from sneakerdex.views.shapes import Moment, Timeline

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


@frozen
class Scope:
    """What a timeline is about: everything, or only some records, partners and kinds."""

    about: Sequence[AnyRecord] = ()
    partners: frozenset[str] = frozenset()
    kinds: Sequence[str] = ()
    period: Period = ALWAYS

    @property
    def whole(self) -> bool:
        """Whether nothing but the period narrows it."""
        return not (self.about or self.partners or self.kinds)


def timeline(catalogue: Catalogue, scope: Scope, now: str) -> Timeline:
    """The moments of a scope in order of time, with a lane for each model it names."""
    moments = [m for m in _moments(catalogue, scope) if scope.period.answer(m.date) == "yes"]
    moments.sort(key=lambda m: (m.date.sort_key, m.title))
    models = [record for record in scope.about if isinstance(record, Model)]
    lanes = [life for model in models if (life := lane(catalogue, model, now))]
    names = ", ".join(_name(catalogue, record) for record in scope.about)
    return Timeline(
        title=names or "New Balance",
        moments=tuple(moments),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: [_json(moment) for moment in moments],
        lanes=tuple(lanes),
        gather=scope.whole,
    )


def _name(catalogue: Catalogue, record: AnyRecord) -> str:
    return catalogue.title(record) if isinstance(record, Record) else record.title


def _json(moment: Moment) -> data.Json:
    return {
        "date": data.date(moment.date),
        "kind": moment.kind,
        "title": moment.title,
        "detail": moment.detail,
        "record": moment.record,
        "sources": list(moment.by),
    }


def _moments(catalogue: Catalogue, scope: Scope) -> Iterator[Moment]:
    wanted = set[str]().union(*(KINDS[kind] for kind in scope.kinds))
    for moment in _all_moments(catalogue, scope):
        if moment.kind in wanted if wanted else moment.kind != "release" or not scope.whole:
            yield moment


def _all_moments(catalogue: Catalogue, scope: Scope) -> Iterator[Moment]:
    names = {reference(record) for record in scope.about}
    everything = not names and not scope.partners
    told: set[str] = set()
    for model in catalogue.models.values():
        if everything or names & {reference(model), f"series:{model.series}"}:
            yield from _life(catalogue, model, told)
    for event in catalogue.events.values():
        wanted = names & _named_by(catalogue, event) or scope.partners & set(event.collaborators)
        if (everything or wanted) and event.id not in told:
            yield _event(event)
    for release in catalogue.dated_releases:
        wanted = names & _named_by(catalogue, release) or scope.partners & set(
            release.collaborators
        )
        if everything or wanted:
            yield from _release(catalogue, release)


def _named_by(catalogue: Catalogue, record: Release | Event) -> set[str]:
    """What a release or event is about, as references: itself, its model, its people ..."""
    named = {reference(record)}
    for _, (shelf, id_) in links(record):
        if shelf != "sources":
            named.add(reference(getattr(catalogue, shelf)[id_]))
    return named


def _event(event: Event) -> Moment:
    rivals = [f"or {claim.value.text}" for claim in event.date.rivals if claim.rank != "deprecated"]
    doubt = f"disputed: {', '.join(rivals)}" if rivals else ""
    return Moment(
        event.date.value, event.kind, event.title, doubt, reference(event), event.date.claims[0].by
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
            by = fact.claims[0].by + (event.sources if event else ())
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
    rivals: list[Claim[Date]] = [claim for claim in fact.rivals if claim.rank != "deprecated"]
    return f"disputed: or {', or '.join(claim.value.text for claim in rivals)}" if rivals else ""


def _release(catalogue: Catalogue, release: Release) -> Iterator[Moment]:
    if release.date is None:
        return
    partners = " × ".join(catalogue.partners(release))
    name = catalogue.models[release.model].name
    own = release.name or release.nickname
    words = [text for text in (wording.prices(release.prices), *_codes(release)) if text]
    yield Moment(
        release.date,
        "collaboration" if release.collaborators else "release",
        f"{partners} {name}{f' “{own}”' if own else ''}".strip(),
        ", ".join(words),
        reference(release),
        release.sources,
        partners,
    )


def _codes(release: Release) -> list[str]:
    return [claim.value.text for claim in release.codes]
