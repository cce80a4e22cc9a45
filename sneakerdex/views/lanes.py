"""A model's life as spans of years, drawn only as far as the evidence goes."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Fact
from sneakerdex.dates import Date
from sneakerdex.model import Model
from sneakerdex.views.shapes import Lane, Span


def lane(catalogue: Catalogue, model: Model, now: str) -> Lane | None:
    """The spans from debut and revival to their ends; None if the debut is unknown.

    Args:
        now: the ISO day up to which a life without a recorded end is drawn.
    """
    if model.debut is None:
        return None
    releases = [(r, _fraction(r.date)) for r in catalogue.releases_of(model) if r.date]
    seen = [year for _, year in releases]
    today = _years(now)
    if model.revived is None:
        spans = [_span(model.debut, model.discontinued, seen, today)]
    else:
        back = _span(model.revived, None, seen, today)
        early = [year for year in seen if year < back.start]
        spans = [_span(model.debut, model.discontinued, early, back.start), back]
    marks = [year for release, year in releases if release.collaborators]
    return Lane(model.name, tuple(spans), tuple(marks))


def _fraction(date: Date) -> float:
    """The first moment a date may mean, in years: July 1999 is 1999.5."""
    return _years(date.sort_key[0])


def _years(day: str) -> float:
    return int(day[:4]) + (int(day[5:7]) - 1) / 12 + (int(day[8:10]) - 1) / 372


def _span(start: Fact[Date], end: Fact[Date] | None, seen: list[float], limit: float) -> Span:
    starts = [_fraction(date) for date in start.possible]
    if end:
        stop = _years(end.value.latest or end.value.sort_key[0])
        return Span(min(starts), max(starts), stop, stop)
    proven = max([starts[0], *(year for year in seen if year <= limit)])
    return Span(min(starts), max(starts), proven, max(limit, proven))
