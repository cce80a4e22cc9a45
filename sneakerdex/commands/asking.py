"""What people ask about in one breath: a record, and maybe one of its properties."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.find import AnyRecord, find, is_known


def meant(catalogue: Catalogue, words: list[str], asked: str | None) -> tuple[AnyRecord, str]:
    """The record that is named, and the property: an option, or what stands behind a name.

    Raises:
        NothingFound, AmbiguousName: as find does.
    """
    cuts = [] if asked else range(len(words), 0, -1)
    names = (cut for cut in cuts if is_known(catalogue, " ".join(words[:cut])))
    cut = next(names, len(words))
    return find(catalogue, " ".join(words[:cut])).record, asked or " ".join(words[cut:])
