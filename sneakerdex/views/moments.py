"""Records as moments of a timeline."""

from collections.abc import Iterable, Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Fact, sources_of, values
from sneakerdex.dates import Date, parse
from sneakerdex.find import AnyRecord, reference
from sneakerdex.model import Event, Model, Release
from sneakerdex.prepared import prepared
from sneakerdex.views import data, wording
from sneakerdex.views.shapes import Moment

_Happening = Model | Release | Event
_Statement = tuple[str, str, str, str, list[str], str, str]


def of(catalogue: Catalogue, records: Iterable[AnyRecord]) -> Iterator[Moment]:
    """Every moment that some records stand for; what a model's life tells is not told twice."""
    events: list[Event] = []
    told: set[str] = set()
    for record in records:
        if isinstance(record, Event):
            events.append(record)
        elif isinstance(record, Model | Release):
            for moment, teller in _moments(catalogue, record):
                told.add(teller)
                yield moment
    for event in events:
        if event.id not in told:
            yield from (moment for moment, _ in _moments(catalogue, event))


def _moments(catalogue: Catalogue, record: _Happening) -> Iterator[tuple[Moment, str]]:
    """The moments of a record, each with the id of the event whose words it took."""
    for edtf, kind, title, detail, by, partner, teller in statements(catalogue, record):
        date = parse(edtf)
        yield Moment(date, kind, title, detail, reference(record), tuple(by), partner), teller


@prepared
def statements(catalogue: Catalogue, record: _Happening) -> list[_Statement]:
    """What the moments of a record say: EDTF, kind, title, detail, sources, partners, event."""
    match record:
        case Model():
            return list(_life(catalogue, record))
        case Release():
            return list(_release(catalogue, record))
        case Event():
            return [_event(record)]


def _event(happened: Event) -> _Statement:
    """What happened, and whether its date is disputed."""
    by = sources_of((*happened.date.standing, *happened.date.rivals))
    doubt = _doubt(happened.date)
    return (happened.date.value.edtf, happened.kind, happened.title, doubt, list(by), "", "")


def _life(catalogue: Catalogue, model: Model) -> Iterator[_Statement]:
    """Debut, return and end of a model, in the words of the event that tells of it, if any."""
    price = wording.money(model.debut_price.value) if model.debut_price else ""
    lives = {
        "debut": (model.debut, model.name, price),
        "return": (model.revived, f"{model.name} returns", ""),
        "end": (model.discontinued, f"{model.name} leaves the catalogue", ""),
    }
    for kind, (fact, title, detail) in lives.items():
        if fact:
            teller = _telling(catalogue, model, fact)
            choice = fact.value.text if fact.value.qualifier == "one of" else ""
            words = [text for text in (detail, choice, _doubt(fact)) if text]
            by = sources_of((*fact.standing, *fact.rivals))
            by += teller.sources if teller else ()
            yield (
                fact.value.edtf, kind, teller.title if teller else title, ", ".join(words),
                list(dict.fromkeys(by)), "", teller.id if teller else "",
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


def _release(catalogue: Catalogue, item: Release) -> Iterator[_Statement]:
    """When a release was first sold; nothing if that is not known."""
    if item.date is None:
        return
    partners = " × ".join(catalogue.partners(item))
    name = catalogue.models[item.model].name
    colors = ", ".join(values(item.colors))
    own = item.name or item.nickname
    which = f" “{own}”" if own else f" ({colors})" if colors else ""
    codes = [code.text for code in values(item.codes)]
    words = [text for text in (wording.prices(item.prices), *codes) if text]
    yield (
        item.date.edtf,
        "collaboration" if item.collaborators else "release",
        f"{partners} {name}{which}".strip(),
        ", ".join(words),
        list(item.sources),
        partners,
        "",
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
