"""Lineage as trees and paths: where a model comes from, what it led to, how two are related."""

from collections import deque
from collections.abc import Iterator, Sequence

from sneakerdex.catalogue import Catalogue, model_order
from sneakerdex.claims import Claim, Edge
from sneakerdex.frozen import frozen
from sneakerdex.model import Model


@frozen
class Step:
    """One model in a tree, how it is related to the one above it, and how deep it stands.

    `up` leads to an ancestor ("sole from"), otherwise to an heir ("sole used by"). `repeated` says
    that its own branches stand further up.
    """

    model: Model
    claims: tuple[Claim[Edge], ...]
    depth: int
    up: bool
    repeated: bool = False


def ancestors(catalogue: Catalogue, model: Model) -> list[Step]:
    """What a model came from, and what that came from, depth first."""
    return list(_walk(catalogue, model, 0, True, {model.id}))


def descendants(catalogue: Catalogue, model: Model) -> list[Step]:
    """What came from a model, and what came from that, depth first."""
    return list(_walk(catalogue, model, 0, False, {model.id}))


def path(catalogue: Catalogue, start: Model, end: Model) -> list[Step]:
    """The shortest chain of documented steps from one model to another; empty if there is none.

    Steps that are known to be wrong are not taken.
    """
    came: dict[str, tuple[str, Step] | None] = {start.id: None}
    queue = deque([start])
    while queue and end.id not in came:
        model = queue.popleft()
        for up in (True, False):
            for step in _neighbours(catalogue, model, 0, up):
                sound = tuple(claim for claim in step.claims if not claim.rejected)
                if sound and step.model.id not in came:
                    came[step.model.id] = (model.id, Step(step.model, sound, 0, up))
                    queue.append(step.model)
    return _unwound(came, end.id)


def _unwound(came: dict[str, tuple[str, Step] | None], end: str) -> list[Step]:
    steps: list[Step] = []
    while found := came.get(end):
        end, step = found
        steps.insert(0, step)
    return steps


def _walk(
    catalogue: Catalogue, model: Model, depth: int, up: bool, seen: set[str]
) -> Iterator[Step]:
    for step in _neighbours(catalogue, model, depth, up):
        if all(claim.rejected for claim in step.claims):
            yield step
            continue
        repeated = step.model.id in seen
        if repeated and _leads_on(catalogue, step.model, up):
            yield Step(step.model, step.claims, depth, up, repeated)
            continue
        yield step
        seen.add(step.model.id)
        yield from _walk(catalogue, step.model, depth + 1, up, seen)


def _leads_on(catalogue: Catalogue, model: Model, up: bool) -> bool:
    return bool(model.lineage if up else catalogue.heirs(model))


def _neighbours(catalogue: Catalogue, model: Model, depth: int, up: bool) -> list[Step]:
    """The models one step away, in order of debut, each with every claim that says so."""
    pairs: Sequence[tuple[Model, Claim[Edge]]] = (
        [(catalogue.models[claim.value.target], claim) for claim in model.lineage]
        if up
        else catalogue.heirs(model)
    )
    claims: dict[str, list[Claim[Edge]]] = {}
    for other, claim in pairs:
        claims.setdefault(other.id, []).append(claim)
    steps = [Step(catalogue.models[id_], tuple(c), depth, up) for id_, c in claims.items()]
    return sorted(steps, key=lambda step: (model_order(step.model), step.model.id))
