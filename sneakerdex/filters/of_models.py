"""The filters of models: each makes a test of what somebody typed."""

from typing import get_args

from sneakerdex import places
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.filters.answers import Build, Test, sure
from sneakerdex.filters.names import one_of, partners, people, the
from sneakerdex.model import Model
from sneakerdex.names import key
from sneakerdex.prices import price_range
from sneakerdex.vocabulary import ModelKind


def _model(catalogue: Catalogue, text: str) -> Test[Model]:
    model = the(catalogue, text, "model")
    return lambda m: sure(m.id == model)


def _series(catalogue: Catalogue, text: str) -> Test[Model]:
    series = the(catalogue, text, "series")
    return lambda m: sure(m.series == series)


def _kind(_: Catalogue, text: str) -> Test[Model]:
    kind = one_of(text, get_args(ModelKind))
    return lambda m: sure(m.kind == kind)


def _with(catalogue: Catalogue, text: str) -> Test[Model]:
    """Models of which something was made with a partner."""
    made = {
        release.model
        for partner in partners(catalogue, text)
        for release in catalogue.releases_of(catalogue.collaborators[partner])
    }
    return lambda m: sure(m.id in made)


def _by(catalogue: Catalogue, text: str) -> Test[Model]:
    credited, _ = people(catalogue, text)
    return lambda m: sure(any(credit.person in credited for credit in values(m.designers)))


def _tech(catalogue: Catalogue, text: str) -> Test[Model]:
    technology = the(catalogue, text, "technology")
    return lambda m: sure(technology in {use.technology for use in values(m.technologies)})


def _made(catalogue: Catalogue, text: str) -> Test[Model]:
    asked = places.countries(text, catalogue)
    return lambda m: sure(not asked.isdisjoint(map(key, values(m.made_in))))


def _sole(catalogue: Catalogue, text: str) -> Test[Model]:
    family = same_sole(catalogue, the(catalogue, text, "model"))
    return lambda m: sure(m.id in family)


def _price(_: Catalogue, text: str) -> Test[Model]:
    amounts = price_range(text)
    return lambda m: sure(amounts.holds(m.prices))


def same_sole(catalogue: Catalogue, model: str) -> set[str]:
    """The models that stand on one sole: a model, whom it took it from, and who took it."""
    family, queue = {model}, [model]
    while queue:
        current = catalogue.models[queue.pop()]
        origins = [s.target for s in values(current.lineage) if s.relation == "sole_from"]
        takers = [
            heir.id
            for heir, claim in catalogue.heirs(current)
            if not claim.rejected and claim.value.relation == "sole_from"
        ]
        fresh = {*origins, *takers} - family
        family |= fresh
        queue += fresh
    return family


TESTS: dict[str, Build[Model]] = {
    "model": _model,
    "series": _series,
    "with": _with,
    "by": _by,
    "kind": _kind,
    "tech": _tech,
    "made": _made,
    "sole": _sole,
    "price": _price,
}
