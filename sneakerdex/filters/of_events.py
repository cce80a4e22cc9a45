"""The filters of events: an event passes by whom and what it names."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.filters.answers import Build, Test, sure
from sneakerdex.filters.names import partners, people, the
from sneakerdex.model import Event


def _model(catalogue: Catalogue, text: str) -> Test[Event]:
    model = the(catalogue, text, "model")
    return lambda e: sure(model in e.models)


def _with(catalogue: Catalogue, text: str) -> Test[Event]:
    theirs = partners(catalogue, text)
    return lambda e: sure(not theirs.isdisjoint(e.collaborators))


def _by(catalogue: Catalogue, text: str) -> Test[Event]:
    named, theirs = people(catalogue, text)
    return lambda e: sure(not (named.isdisjoint(e.people) and theirs.isdisjoint(e.collaborators)))


def _tech(catalogue: Catalogue, text: str) -> Test[Event]:
    technology = the(catalogue, text, "technology")
    return lambda e: sure(technology in e.technologies)


TESTS: dict[str, Build[Event]] = {"model": _model, "with": _with, "by": _by, "tech": _tech}
