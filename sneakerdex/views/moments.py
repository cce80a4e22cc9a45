"""Records as moments of a timeline."""

from collections.abc import Iterable, Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Fact, sources_of, values
from sneakerdex.dates import Date
from sneakerdex.find import AnyRecord, reference
from sneakerdex.model import Event, Model, Release
from sneakerdex.prepared import prepared
from sneakerdex.views import data, wording
from sneakerdex.views.shapes import Moment


def of(catalogue: Catalogue, records: Iterable[AnyRecord]) -> Iterator[Moment]:
    """Every moment that some records stand for; what a model's life tells is not told twice."""
    told: set[str] = set()
    events: list[Event] = []
    for record in records:
        match record:
            case Model():
                yield from life(catalogue, record, told)
            case Release():
                yield from release(catalogue, record)
            case Event():
                events.append(record)
    yield from (event(happened) for happened in events if happened.id not in told)


def event(happened: Event) -> Moment:
    """What happened, and whether its date is disputed."""
    by = sources_of((*happened.date.standing, *happened.date.rivals))
    return Moment(
        happened.date.value,
        happened.kind,
        happened.title,
        _doubt(happened.date),
        reference(happened),
        by,
    )


def life(catalogue: Catalogue, model: Model, told: set[str]) -> Iterator[Moment]:
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
            teller = _telling(catalogue, model, fact)
            told.update([teller.id] if teller else [])
            choice = fact.value.text if fact.value.qualifier == "one of" else ""
            words = [text for text in (detail, choice, _doubt(fact)) if text]
            by = sources_of((*fact.standing, *fact.rivals))
            by += teller.sources if teller else ()
            yield Moment(
                fact.value, kind, teller.title if teller else title, ", ".join(words),
                reference(model), tuple(dict.fromkeys(by)),
            )  # fmt: skip


def _telling(catalogue: Catalogue, model: Model, fact: Fact[Date]) -> Event | None:
    """The event that is about this model alone, at this very time."""
    pointing: list[Event] = catalogue.pointing(model, "events")
    for event_ in pointing:
        alone = event_.kind == "model" and event_.models == (model.id,)
        if alone and model.name in event_.title and event_.date.value.edtf == fact.value.edtf:
            return event_
    return None


def _doubt(fact: Fact[Date]) -> str:
    rivals = [claim.value.text for claim in fact.rivals]
    return f"disputed: or {', or '.join(rivals)}" if rivals else ""


def release(catalogue: Catalogue, item: Release) -> Iterator[Moment]:
    """When a release was first sold; nothing if that is not known."""
    if item.date:
        kind, title, detail, partners, by = told(catalogue, item)
        yield Moment(item.date, kind, title, detail, reference(item), tuple(by), partners)


@prepared
def told(catalogue: Catalogue, item: Release) -> tuple[str, str, str, str, list[str]]:
    """What the moment of a release says: kind, title, detail, partners, and its sources."""
    partners = " × ".join(catalogue.partners(item))
    name = catalogue.models[item.model].name
    colors = ", ".join(values(item.colors))
    own = item.name or item.nickname
    which = f" “{own}”" if own else f" ({colors})" if colors else ""
    codes = [code.text for code in values(item.codes)]
    words = [text for text in (wording.prices(item.prices), *codes) if text]
    return (
        "collaboration" if item.collaborators else "release",
        f"{partners} {name}{which}".strip(),
        ", ".join(words),
        partners,
        list(item.sources),
    )


def as_data(item: Moment) -> data.Json:
    """A moment of a timeline."""
    return {
        "date": data.date(item.date),
        "kind": item.kind,
        "title": item.title,
        "detail": item.detail,
        "record": item.record,
        "sources": list(item.by),
    }
