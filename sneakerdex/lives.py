"""Whether a model was on sale on a day: yes, possibly or no, as far as dated evidence goes."""

from collections.abc import Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Fact
from sneakerdex.dates import Answer, Date
from sneakerdex.model import Model

_SILENCE = 3  # years without a dated fact through which a model surely stayed on sale
_NEVER, _ALWAYS = "0000-00-00", "9999-99-99"


def on_sale(catalogue: Catalogue, model: Model, day: str) -> Answer:
    """Whether a model was on sale on an ISO day.

    It surely was between two dated facts of one life that are at most three years apart: its debut
    or return, its releases, its end. Within a longer silence, and after the last of them if no end
    is recorded, it may have been.
    """
    if model.debut is None:
        return "no"
    seen = catalogue.dates_of(model)
    if model.revived is None:
        return _in_life(day, model.debut, model.discontinued, seen)
    begun, _ = _bounds(model.debut)
    if day < begun:
        return "no"
    back, surely_back = _bounds(model.revived)
    early = [date for date in seen if (date.latest or _ALWAYS) < back]
    late = [date for date in seen if (date.earliest or _NEVER) >= back]
    answers = {
        _in_life(day, model.debut, model.discontinued, early, before=surely_back),
        _in_life(day, model.revived, None, late),
    }
    return "yes" if "yes" in answers else "possibly" if "possibly" in answers else "no"


def _in_life(
    day: str,
    start: Fact[Date],
    end: Fact[Date] | None,
    seen: Sequence[Date],
    before: str = _ALWAYS,
) -> Answer:
    """The answer for one life, which surely was over by the day `before`, when the next began."""
    first, surely = _bounds(start)
    # What was released had begun.
    surely = min([surely, *(date.latest or _ALWAYS for date in seen)])
    if day < first or day >= before:
        return "no"
    if end:
        last, over = _bounds(end)
        if day > over:
            return "no"
    else:
        last = first
    before_ = [surely, *(date.latest or _ALWAYS for date in seen)]
    after = [last, *(date.earliest or _NEVER for date in seen)]
    known = max((d for d in before_ if d <= day), default="")
    later = min((d for d in after if d >= day), default="")
    near = known == day or (known and later and int(later[:4]) - int(known[:4]) <= _SILENCE)
    return "yes" if near else "possibly"


def _bounds(fact: Fact[Date]) -> tuple[str, str]:
    """The first and the last day that the claims of a fact allow."""
    return (
        min(date.earliest or _NEVER for date in fact.possible),
        max(date.latest or _ALWAYS for date in fact.possible),
    )
