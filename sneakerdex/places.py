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
# Countries whose drops are European ones.
_UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"


def countries(text: str, catalogue: Catalogue) -> frozenset[str]:
    """The keys of one or more countries, `usa,uk`, in which shoes of the dataset are made.

    Raises:
        NothingFound: if in one none is; the message names those there are.
    """
    known = catalogue.indexes["places"]["made"].split(";")
    asked = (_known(part, _COUNTRIES, known, "No shoe here is made in") for part in text.split(","))
    return frozenset(map(key, asked))


def region(text: str, catalogue: Catalogue) -> frozenset[str]:
    """The regions of the dataset that a word stands for, as its drops print them.

    Europe is every country of the European Union, too.

    Raises:
        NothingFound: if no drop is there; the message names the regions there are.
    """
    known = catalogue.indexes["places"]["region"].split(";")
    asked = _known(text, _REGIONS, known, "Nothing here dropped in")
    return frozenset({asked, *(_UNION.split() if asked == "EU" else ())})


def _known(text: str, spellings: dict[str, str], known: Iterable[str], nothing: str) -> str:
    wanted = spellings.get(key(text), key(text))
    names = {key(name): name for name in known}
    if wanted not in names:
        there = ", ".join(sorted(filter(None, names.values()))) or "none at all"
        raise NothingFound(f"{nothing} {text!r}; there are {there}.")
    return names[wanted]
