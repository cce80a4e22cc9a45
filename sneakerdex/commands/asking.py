"""What people ask about in one breath: a record, and maybe one of its properties."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import NothingFound
from sneakerdex.find import AnyRecord, find


def meant(catalogue: Catalogue, words: list[str], asked: str | None) -> tuple[AnyRecord, str]:
    """The record that is named, and the property: an option, or what stands behind a name.

    Raises:
        NothingFound, AmbiguousName: as find does.
    """
    for cut in range(len(words), 0, -1):
        try:
            found = find(catalogue, " ".join(words[:cut])).record
        except NothingFound:
            if asked or cut == 1:
                raise
        else:
            return found, asked or " ".join(words[cut:])
    raise NothingFound("There is no name to look up.")
