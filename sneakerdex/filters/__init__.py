"""Which records pass: one grammar of filters for every listing.

A filter is a word and a value, `made:usa` or `--made usa`. Each is described once, in FILTERS; what
it does to releases, models and events stands in three tables of tests. Every test answers yes,
possibly or no; a "possibly" passes only if asked for, else it is counted.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import get_args

from sneakerdex.catalogue import Catalogue, model_order, release_order
from sneakerdex.errors import BadInput
from sneakerdex.filters import of_boxes, of_events, of_models, of_releases
from sneakerdex.filters.answers import Build, Kept, R, Test, keep, sure
from sneakerdex.filters.names import one_of, partners, the
from sneakerdex.filters.of_releases import there, when
from sneakerdex.frozen import frozen
from sneakerdex.model import Event, Model, Record, Release
from sneakerdex.names import key
from sneakerdex.parts import Box
from sneakerdex.periods import ALWAYS, Period, period
from sneakerdex.places import region
from sneakerdex.vocabulary import ModelKind, ReleaseKind

__all__ = [
    "FILTERS", "OF_MODELS", "OF_RELEASES", "TIMES", "Filter", "Kept", "Wanted", "boxes", "events",
    "models", "nouns_of", "releases", "split",
]  # fmt: skip


@frozen
class Filter:
    """A filter as people meet it.

    `flags` are the options of the same meaning, `takes` what stands behind them, `shelf` where the
    names are that complete it.
    """

    word: str
    flags: str
    help: str
    takes: str
    shelf: str = ""


FILTERS = (
    Filter("year", "--year -y", "In 2021, or in 2019..2021.", "YEAR"),
    Filter("from", "--from", "Not before 2021, 2021-08 or 2021-08-21.", "DATE"),
    Filter("to", "--to", "Not after it.", "DATE"),
    Filter("model", "--model -m", "Of this model.", "NAME", "models"),
    Filter("series", "--series", "Of this series: 99X.", "NAME", "series"),
    Filter("with", "--with --brand -b", "Made with them, by any alias.", "NAME", "collaborators"),
    Filter(
        "by", "--by --person --designer", "Credited to them, or made with them.", "NAME", "people"
    ),
    Filter("kind", "--kind -k", "Of this kind: general, exclusive ...", "KIND"),
    Filter("pack", "--pack", "Of this pack.", "NAME", "packs"),
    Filter("tech", "--tech --technology -t", "With this technology.", "NAME", "technologies"),
    Filter("made", "--made --made-in", "Made there: USA, UK, Japan ..., or USA,UK.", "COUNTRY"),
    Filter("color", "--color --colour -c", "With this word in colors or name.", "WORD"),
    Filter("code", "--code", "With a style code that begins so.", "CODE"),
    Filter("price", "--price", "When new: 100..150, '<150', '..200 GBP'.", "RANGE"),
    Filter("region", "--region", "Dropped there: US, UK, EU, JP ...", "REGION"),
    Filter("sole", "--sole", "Standing on this model's sole.", "NAME", "models"),
)
# The filters of time, which every listing of shoes has.
TIMES = ("year", "from", "to")
# The filter that changes what a release is: it is judged by its drops there.
REGION = "region"
OF_RELEASES = (*TIMES, *of_releases.TESTS, REGION)
OF_MODELS = (*TIMES, *of_models.TESTS)
_SPELLINGS = {
    flag.lstrip("-"): filter_.word
    for filter_ in FILTERS
    for flag in filter_.flags.split()
    if flag.startswith("--")
}


@frozen
class Wanted:
    """What a listing is asked for: the value of each filter by its word.

    `possible` also keeps what may pass, `collaborations` only what was made with somebody.
    """

    values: Mapping[str, str]
    possible: bool = False
    collaborations: bool = False

    @property
    def anytime(self) -> "Wanted":
        """The same at any time."""
        kept = {word: value for word, value in self.values.items() if word not in TIMES}
        return replace(self, values=kept)

    @property
    def period(self) -> Period:
        """The time that is asked for."""
        year, start, end = (self.values.get(word) for word in TIMES)
        return period(year, start, end)


def split(words: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The filters among some words, as in `made:usa`, and the other words.

    Raises:
        BadInput: if a filter has no value or is given twice.
    """
    found: dict[str, str] = {}
    others = []
    for text in words:
        name, colon, value = text.partition(":")
        word = _SPELLINGS.get(name.lower())
        if not colon or not word:
            others.append(text)
        elif not value.strip() or word in found:
            fault = "is there twice" if word in found else "has no value"
            raise BadInput(f"The filter {name!r} {fault}: write it as {name}:value, once.")
        else:
            found[word] = value.strip()
    return found, others


def nouns_of(wanted: Wanted) -> set[str]:
    """Whether releases, models or both can pass: some filters and some kinds are of one alone.

    Raises:
        BadInput: if there is no such kind of either.
    """
    nouns = {"release"} if "sole" not in wanted.values else set[str]()
    if wanted.values.keys() <= set(OF_MODELS):
        nouns.add("model")
    if kind := wanted.values.get("kind"):
        kinds = {"release": get_args(ReleaseKind), "model": get_args(ModelKind)}
        one_of(kind, (*kinds["release"], *kinds["model"]))
        nouns = {noun for noun in nouns if key(kind) in map(key, kinds[noun])}
    return nouns


def releases(
    catalogue: Catalogue, wanted: Wanted, among: Iterable[Release] | None = None
) -> Kept[Release]:
    """The releases, of all or among some, that pass every filter, in order of time.

    With a region, a release is what it was there: its date and price are those of that region.
    """
    if among is None:
        among = catalogue.collaborations() if wanted.collaborations else catalogue.releases.values()
    candidates = among
    if place := wanted.values.get(REGION):
        codes = region(place, catalogue)
        candidates = (there(release, codes) for release in candidates)
        candidates = (release for release in candidates if release.drops)
    tests = _tests(catalogue, wanted, of_releases.TESTS, "releases")
    if wanted.collaborations:
        tests.append(lambda r: sure(bool(r.collaborators)))
    time = wanted.period
    if time != ALWAYS:
        tests.append(lambda r: time.answer(when(catalogue, r)))
    kept = keep(candidates, tests, wanted.possible)
    return Kept(sorted(kept.records, key=release_order), kept.unsure)


def models(catalogue: Catalogue, wanted: Wanted) -> Kept[Model]:
    """The models that pass every filter, by debut."""
    candidates = sorted(catalogue.models.values(), key=lambda m: (model_order(m), m.name))
    tests = _tests(catalogue, wanted, of_models.TESTS, "models")
    time = wanted.period
    if time != ALWAYS:
        tests.append(lambda m: time.answer(m.debut.possible if m.debut else ()))
    return keep(candidates, tests, wanted.possible)


def boxes(catalogue: Catalogue, wanted: Wanted, among: Iterable[Box] | None = None) -> list[Box]:
    """The boxes, of all or among some, that pass every filter; none if one is not about boxes."""
    if not wanted.values.keys() <= of_boxes.TESTS.keys():
        return []
    tests = _tests(catalogue, wanted, of_boxes.TESTS, "boxes")
    if wanted.collaborations:
        tests.append(lambda b: sure(bool(b.collaborators)))
    candidates = _boxes_in_question(catalogue, wanted) if among is None else among
    return keep(candidates, tests, possible=False).records


def _boxes_in_question(catalogue: Catalogue, wanted: Wanted) -> Iterable[Box]:
    """The boxes that can pass as far as the indexes tell; no other is decoded."""
    if name := wanted.values.get("with"):
        about: list[Record] = [catalogue.collaborators[id_] for id_ in partners(catalogue, name)]
    elif name := wanted.values.get("model"):
        about = [catalogue.models[the(catalogue, name, "model")]]
    else:
        return catalogue.boxes.values()
    return {box.id: box for one in about for box in catalogue.pointing(one, "boxes")}.values()


def events(catalogue: Catalogue, wanted: Wanted) -> list[Event]:
    """The events that pass every filter but the times; none if one says nothing about events."""
    if not wanted.anytime.values.keys() <= of_events.TESTS.keys():
        return []
    tests = _tests(catalogue, wanted, of_events.TESTS, "events")
    return keep(catalogue.events.values(), tests, possible=False).records


def _tests(
    catalogue: Catalogue, wanted: Wanted, known: Mapping[str, Build[R]], noun: str
) -> list[Test[R]]:
    """The tests of every filter that is asked for but the times.

    Raises:
        BadInput: if a filter says nothing about this noun.
    """
    asked = {word: value for word, value in wanted.anytime.values.items() if word != REGION}
    for word in [word for word in asked if word not in known]:
        there = ", ".join([*TIMES, *known])
        raise BadInput(f"{word!r} is no filter of {noun}; there are {there}.")
    return [known[word](catalogue, value) for word, value in asked.items()]
