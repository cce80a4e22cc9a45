"""When a model was on sale: yes, possibly or no, as far as dated evidence goes."""

from bisect import bisect_right
from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Fact
from sneakerdex.dates import Answer, Date
from sneakerdex.frozen import frozen
from sneakerdex.model import Model

_SILENCE = 3  # years without a dated fact through which a model surely stayed on sale
_NEVER, _ALWAYS = "0000-00-00", "9999-99-99"

Stretch = tuple[str, str]


@frozen
class Life:
    """One life of a model, in ISO days as text.

    It lies between `first` and `last`, both inclusive, and before `next_`, when another surely had
    begun. It surely was on sale in the `sure` stretches. If `ended`, an end is recorded.
    """

    begun: Fact[Date]
    first: str
    last: str
    next_: str
    ended: bool
    sure: tuple[Stretch, ...]

    def at(self, day: str) -> Answer:
        """Whether it was on sale on an ISO day."""
        if not self.first <= day <= self.last or day >= self.next_:
            return "no"
        return "yes" if any(start <= day <= end for start, end in self.sure) else "possibly"


def on_sale(catalogue: Catalogue, model: Model, day: str) -> Answer:
    """Whether a model was on sale on an ISO day.

    It surely was between two dated facts of one life that are at most three years apart: its debut
    or return, its releases, its end. Within a longer silence, and after the last of them if no end
    is recorded, it may have been.
    """
    answers = {life.at(day) for life in lives(catalogue, model)}
    return "yes" if "yes" in answers else "possibly" if "possibly" in answers else "no"


def lives(catalogue: Catalogue, model: Model) -> list[Life]:
    """The life from the debut on, and the one since it came back; none without a debut."""
    if model.debut is None:
        return []
    seen = catalogue.dates_of(model)
    founded = catalogue.brands[model.brand].founded
    floor = _bounds(founded)[0] if founded else _NEVER
    if model.revived is None:
        return [_life(model.debut, model.discontinued, seen, floor=floor)]
    back, surely_back = _bounds(model.revived)
    early = [date for date in seen if (date.latest or _ALWAYS) < back]
    late = [date for date in seen if (date.earliest or _NEVER) >= back]
    return [
        _life(model.debut, model.discontinued, early, surely_back, floor),
        _life(model.revived, None, late, floor=_bounds(model.debut)[0]),
    ]


def _life(
    begun: Fact[Date],
    end: Fact[Date] | None,
    seen: Sequence[Date],
    next_: str = _ALWAYS,
    floor: str = _NEVER,
) -> Life:
    """A life that cannot have begun before the day `floor`, when its maker or its model did."""
    first, surely = _bounds(begun)
    first = max(first, floor)
    still, last = _bounds(end) if end else (first, _ALWAYS)
    # What was released had begun, and was on sale until then.
    by = sorted({surely, *(date.latest or _ALWAYS for date in seen)})
    since = sorted({still, *(date.earliest or _NEVER for date in seen)})
    sure = [(start, min(stop, last)) for start, stop in _sure(by, since) if start <= last]
    return Life(begun, first, last, next_, last != _ALWAYS, tuple(sure))


def _sure(by: Sequence[str], since: Sequence[str]) -> list[Stretch]:
    """From each day by which it was on sale to the last, not too far, on which it still was."""
    stretches: list[Stretch] = []
    for start in by:
        if start == _ALWAYS:
            continue
        near = since[: bisect_right(since, f"{int(start[:4]) + _SILENCE:04}{start[4:]}")]
        end = max(start, near[-1]) if near else start
        if stretches and start <= stretches[-1][1]:
            start, end = stretches[-1][0], max(end, stretches.pop()[1])
        stretches.append((start, end))
    return stretches


def _bounds(fact: Fact[Date]) -> tuple[str, str]:
    """The first and the last day that the claims of a fact allow."""
    return (
        min(date.earliest or _NEVER for date in fact.possible),
        max(date.latest or _ALWAYS for date in fact.possible),
    )
