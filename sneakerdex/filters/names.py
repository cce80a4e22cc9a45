"""What a word in a filter stands for."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import BadInput
from sneakerdex.find import find, find_part
from sneakerdex.names import key


def the(catalogue: Catalogue, text: str, noun: str) -> str:
    """The one record of a noun that is called so."""
    return find_part(catalogue, text, noun).record.id


def partners(catalogue: Catalogue, text: str) -> set[str]:
    """The collaborators a name stands for: itself, an alias, or the person behind them."""
    record = find_part(catalogue, text, "collaborator", "person").record
    if record.noun == "collaborator":
        return {record.id}
    theirs = _behind(catalogue, record.id)
    return theirs or {find(catalogue, text, "collaborator").record.id}


def people(catalogue: Catalogue, text: str) -> tuple[set[str], set[str]]:
    """The people a name stands for, and the collaborators: of that name, or theirs."""
    found = find_part(catalogue, text, "person", "collaborator")
    named = (found.record, *found.namesakes)
    persons = {record.id for record in named if record.noun == "person"}
    theirs = {record.id for record in named if record.noun == "collaborator"}
    return persons, theirs.union(*(_behind(catalogue, person) for person in persons))


def _behind(catalogue: Catalogue, person: str) -> set[str]:
    return {c.id for c in catalogue.collaborators.values() if person in c.people}


def one_of(text: str, known: tuple[str, ...]) -> str:
    """The word of a fixed list that is meant.

    Raises:
        BadInput: if there is none.
    """
    for word in known:
        if key(word) == key(text):
            return word
    raise BadInput(f"There is no kind {text!r}: it is one of {', '.join(known)}.")
