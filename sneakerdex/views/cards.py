"""One record in full: the card that `show` prints."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.find import AnyRecord
from sneakerdex.model import Event, Model, Record, Release, Source
from sneakerdex.parts import Box
from sneakerdex.views import data, model_card, wording
from sneakerdex.views.lanes import lane
from sneakerdex.views.shapes import Card, Line, Section


def card(catalogue: Catalogue, item: AnyRecord, now: str, every: bool = False) -> Card:
    """The card of any record.

    Args:
        now: the ISO day up to which lives without a recorded end are drawn.
        every: list all releases instead of the latest.
    """
    life = lane(catalogue, item, now) if isinstance(item, Model) else None
    if isinstance(item, Model):
        sections = model_card.sections(catalogue, item, every)
    else:
        # Not at the top: the card of a model, which is asked for most, needs no other.
        from sneakerdex.views.noun_cards import SECTIONS

        sections = SECTIONS[type(item)](catalogue, item)
    if isinstance(item, Record) and not isinstance(item, Event):
        sections.append(_history(catalogue, item))
    sections.sort(key=lambda section: section.grid is not None)
    return Card(
        title=item.title if isinstance(item, Source) else catalogue.title(item),
        subtitle=_subtitle(catalogue, item),
        summary=_summary(item),
        sections=tuple(s for s in sections if s.lines or (s.grid and s.grid.rows)),
        describe=lambda ids: wording.references(catalogue, ids),
        data=lambda: data.record(catalogue, item),
        lanes=(life,) if life else (),
    )


def _summary(item: AnyRecord) -> Line:
    return Line("", "") if isinstance(item, Source) else Line("", item.summary, item.sources)


def _subtitle(catalogue: Catalogue, item: AnyRecord) -> str:
    if isinstance(item, Model):
        parts = [catalogue.brands[item.brand].name, f"{item.kind} model"]
        return " · ".join(
            [*parts, f"{catalogue.series[item.series].name} series"] if item.series else parts
        )
    if isinstance(item, Release):
        return f"{catalogue.brands[catalogue.models[item.model].brand].name} · {item.kind} release"
    if isinstance(item, Box):
        return "known by its box alone"
    kind = getattr(item, "kind", "")
    return f"{item.noun} · {kind}" if kind else item.noun


def _history(catalogue: Catalogue, item: Record) -> Section:
    """The events that name a record."""
    events: list[Event] = catalogue.pointing(item, "events")
    events.sort(key=lambda event: event.date.value.sort_key)
    lines = [line for event in events for line in _event_lines(event)]
    return Section("History", tuple(lines))


def _event_lines(event: Event) -> list[Line]:
    first, *rivals = wording.fact_lines(event.date.value.short, event.date)
    return [Line(first.label, event.title, first.by), *rivals]
