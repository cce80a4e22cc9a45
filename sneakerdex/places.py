"""Countries and regions as people type them."""

from collections.abc import Iterable

from sneakerdex.catalogue import Catalogue
from sneakerdex.errors import NothingFound
from sneakerdex.names import key

_COUNTRIES = {
    "england": "uk", "britain": "uk", "greatbritain": "uk", "unitedkingdom": "uk", "gb": "uk",
    "us": "usa", "america": "usa", "unitedstates": "usa",
}  # fmt: skip
_REGIONS = {
    "usa": "us", "america": "us", "unitedstates": "us", "canada": "ca", "england": "uk",
    "britain": "uk", "unitedkingdom": "uk", "gb": "uk", "europe": "eu", "japan": "jp",
    "korea": "kr", "southkorea": "kr", "china": "cn", "hongkong": "hk", "taiwan": "tw",
    "australia": "au", "newzealand": "nz", "singapore": "sg", "worldwide": "global",
    "france": "fr", "germany": "de", "spain": "es", "italy": "it",
}  # fmt: skip


def country(text: str, catalogue: Catalogue) -> str:
    """The key of a country in which a shoe of the dataset is made.

    Raises:
        NothingFound: if none is; the message names those there are.
    """
    known = catalogue.indexes["places"]["made"].split(";")
    return key(_known(text, _COUNTRIES, known, "No shoe here is made in"))


def region(text: str, catalogue: Catalogue) -> str:
    """A region of the dataset as its drops print it.

    Raises:
        NothingFound: if no drop is there; the message names the regions there are.
    """
    known = catalogue.indexes["places"]["region"].split(";")
    return _known(text, _REGIONS, known, "Nothing here dropped in")


def _known(text: str, spellings: dict[str, str], known: Iterable[str], nothing: str) -> str:
    wanted = spellings.get(key(text), key(text))
    names = {key(name): name for name in known}
    if wanted not in names:
        raise NothingFound(f"{nothing} {text!r}; there are {', '.join(sorted(names.values()))}.")
    return names[wanted]
