"""The sections of a model's card."""

from collections.abc import Iterator

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import Claim, Edge, sources_of, standing, values
from sneakerdex.model import Model, Release
from sneakerdex.views import grids, wording
from sneakerdex.views.shapes import Line, Section
from sneakerdex.vocabulary import Place

PLACES: tuple[Place, ...] = ("midsole", "heel", "outsole", "insole", "upper", "whole")
_LATEST = 12
_BOXES = 5
# The heading of shoes that no source dates.
BOXED = "Known by the box alone"
# Shoes whose own story explains this one: their price and maker belong on the card.
_TELLING = {"revival_of", "sole_from", "upper_from"}


def sections(catalogue: Catalogue, model: Model, every: bool) -> list[Section]:
    """Facts, construction, lineage, fit, and what was released."""
    theirs = catalogue.releases_of(model)
    return [
        Section("Facts", tuple(_facts(catalogue, model))),
        Section("Construction", tuple(_construction(catalogue, model))),
        Section("Lineage", tuple(_lineage(catalogue, model))),
        Section("Fit and care", tuple(_fit(catalogue, model))),
        Section("Counted from its releases", tuple(_overview(catalogue, theirs))),
        Section(BOXED, tuple(_boxes(catalogue, model, every))),
        _releases(catalogue, model, theirs, every),
    ]


def _facts(catalogue: Catalogue, model: Model) -> Iterator[Line]:
    yield from wording.fact_lines("debut", model.debut)
    yield from wording.fact_lines("debut price", model.debut_price)
    yield from wording.fact_lines("discontinued", model.discontinued)
    yield from wording.fact_lines("revived", model.revived)
    yield from wording.credit_lines(catalogue, model.designers)
    yield from wording.item_lines("made in", model.made_in)
    if model.nicknames:
        yield Line("nicknames", ", ".join(model.nicknames), model.sources)
    if model.aliases:
        yield Line("also called", ", ".join(model.aliases), model.sources)


def _construction(catalogue: Catalogue, model: Model) -> Iterator[Line]:
    for place in PLACES:
        yield from wording.technology_lines(catalogue, model.technologies, place)
    yield from wording.item_lines("materials", model.materials)


def _lineage(catalogue: Catalogue, model: Model) -> Iterator[Line]:
    for claim in model.lineage:
        forward, _ = wording.RELATIONS[claim.value.relation]
        yield _step(forward, catalogue.models[claim.value.target], claim, catalogue)
    for heir, claim in catalogue.heirs(model):
        _, backward = wording.RELATIONS[claim.value.relation]
        yield _step(backward, heir, claim, catalogue)


def _step(label: str, other: Model, claim: Claim[Edge], catalogue: Catalogue) -> Line:
    """A neighbour in the lineage, with what makes it worth knowing."""
    told, by = _told(catalogue, other) if claim.value.relation in _TELLING else ("", ())
    text = other.name + (f" ({told})" if told else "")
    reason = claim.why or claim.note
    doubt = claim.rejected
    words = f"{'rejected: ' if doubt else ''}{text}" + (f"; {reason}" if reason else "")
    return Line(label, words, tuple(dict.fromkeys((*claim.by, *by))), "doubt" if doubt else "")


def _told(catalogue: Catalogue, other: Model) -> tuple[str, tuple[str, ...]]:
    """`2010, $250, Andrew Nyssen (upper), made in USA` and the sources of each."""
    facts = [fact for fact in (other.debut, other.debut_price) if fact]
    made_by = standing(other.designers)
    words = [wording.value(fact.value) for fact in facts]
    words += [wording.credit(catalogue, claim.value) for claim in made_by]
    made_in = standing(other.made_in)
    if made_in:
        words.append("made in " + ", ".join(claim.value for claim in made_in))
    claims = (*(fact.claims[0] for fact in facts), *made_by, *made_in)
    return ", ".join(words), sources_of(claims)


def _fit(catalogue: Catalogue, model: Model) -> Iterator[Line]:
    yield from wording.fact_lines("fit", model.fit)
    yield from wording.item_lines("widths", model.widths)
    for guide in catalogue.pointing(model, "guides"):
        yield from (
            Line(guide.kind if n == 0 else "", claim.value, claim.by)
            for n, claim in enumerate(guide.advice)
        )


def _overview(catalogue: Catalogue, theirs: list[Release]) -> Iterator[Line]:
    """What the releases amount to: partners, packs, and editions with something special."""
    partners = [name for release in theirs for name in catalogue.partners(release)]
    packs = [_pack_name(catalogue, release) for release in theirs if release.pack]
    special = [
        catalogue.technologies[use.technology].name
        for release in theirs
        for use in values(release.technologies)
    ]
    for label, things in (("with", partners), ("packs", packs), ("editions", special)):
        if things:
            yield Line(label, wording.tally(things), (), "count")


def _boxes(catalogue: Catalogue, model: Model, every: bool) -> Iterator[Line]:
    """The style codes of its shoes that no source dates; the ids tell them undecoded."""
    codes = [id_.upper() for id_ in catalogue.linked_from(model).get("boxes", [])]
    if codes:
        shown = wording.tally(codes, None if every else _BOXES)
        more = "" if every or len(codes) <= _BOXES else " (--all)"
        yield Line("boxes", shown + more, (), "count")


def _pack_name(catalogue: Catalogue, release: Release) -> str:
    pack = catalogue.packs[release.pack or ""]
    return pack.name + (f" ({' / '.join(pack.aliases)})" if pack.aliases else "")


def _releases(catalogue: Catalogue, model: Model, theirs: list[Release], every: bool) -> Section:
    latest = theirs if every else [r for r in theirs if r.date][-_LATEST:]
    if len(theirs) <= _LATEST:
        latest = theirs
    hidden = len(theirs) - len(latest)
    title = f"Latest {len(latest)} of {len(theirs)} releases" if hidden else "Releases"
    kinds = wording.tally(release.kind for release in theirs)
    note = f'{kinds}. All: sneakerdex releases --model "{model.name}"' if hidden else kinds
    grid = grids.without(grids.releases(catalogue, latest), "model")
    return Section(title, grid=grid, note=note)
