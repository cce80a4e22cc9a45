"""A model's life as spans of years, solid only where dated evidence is near."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.dates import Date
from sneakerdex.lives import Life, lives
from sneakerdex.model import Model
from sneakerdex.views.shapes import Lane, Span


def lane(catalogue: Catalogue, model: Model, now: str) -> Lane | None:
    """The spans from debut and revival to their ends; None if the debut is unknown.

    Args:
        now: the ISO day up to which a life without a recorded end is drawn.
    """
    spans: list[Span] = []
    limit = _years(now)
    for life in reversed(lives(catalogue, model)):
        spans.insert(0, _span(life, limit))
        # An earlier life is drawn until the next one begins.
        limit = spans[0].start
    if not spans:
        return None
    collabs = [r for r in catalogue.pointing(model, "releases") if r.collaborators and r.date]
    return Lane(model.name, tuple(spans), tuple(_fraction(r.date) for r in collabs))


def _span(life: Life, limit: float) -> Span:
    starts = [_fraction(date) for date in life.begun.possible]
    sure = [(_years(start), _years(end)) for start, end in life.sure]
    if sure:
        # A debut known to the year is sure by its last day, and drawn from its first.
        sure[0] = (min(max(starts), sure[0][0]), sure[0][1])
    proven = max((end for _, end in sure), default=starts[0])
    end = _years(life.last) if life.ended else max(limit, proven)
    return Span(min(starts), max(starts), tuple(sure), end, life.ended)


def _fraction(date: Date) -> float:
    """The first moment a date may mean, in years: July 1999 is 1999.5."""
    return _years(date.sort_key[0])


def _years(day: str) -> float:
    return int(day[:4]) + (int(day[5:7]) - 1) / 12 + (int(day[8:10]) - 1) / 372
