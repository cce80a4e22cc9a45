"""`sneakerdex cite`: footnotes."""

from typing import Annotated, Literal

from sneakerdex import dataset, render
from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import sources_of
from sneakerdex.commands.asking import meant
from sneakerdex.commands.options import FormatChoice, Name, Property, option
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.find import AnyRecord
from sneakerdex.model import Source
from sneakerdex.names import counted
from sneakerdex.render.safe import clean
from sneakerdex.statements import about, statements
from sneakerdex.views import cards, citations

Style = Literal["md", "bibtex", "csl", "wikipedia", "chicago"]


def cite(
    name: Name,
    property_: Property = None,
    against: Annotated[bool, option("--against", "Also those who say otherwise.")] = False,
    style: Annotated[Style, option("--style -s", "How footnotes are written.")] = "md",
    format_: FormatChoice = None,
) -> None:
    """Footnotes for what `show` says, or for one property of it, with the day each was read.

    \b
    Examples:
      sneakerdex cite 1000 revived
      sneakerdex cite M2002RDA --style bibtex
      sneakerdex cite 990 --property debut --style wikipedia
    """
    if format_ == "json" and style not in {"md", "csl"}:
        raise BadInput(f"JSON has a style of its own, CSL: leave out --style {style} or --format.")
    catalogue = dataset.load()
    record, asked = meant(catalogue, name, property_)
    ids, others = _cited(catalogue, record, asked)
    sources = [catalogue.sources[id_] for id_ in (*ids, *(others if against else ()))]
    if others and not against:
        render.say(f"{counted(len(others), 'source')} to the contrary: --against cites them, too.")
    if not sources:
        raise NothingFound(f"No source stands for that: {asked} is unknown or only rejected.")
    if format_ in {None, "table", "plain"} or (format_ == "md" and style == "md"):
        text = citations.STYLES[style](sources)
        lines = [f"{clean(line)}\n" for line in text.split("\n")]
        render.paged(lambda out: out.writelines(lines))
    else:
        render.write(citations.grid(sources, style), format_)


def _cited(
    catalogue: Catalogue, record: AnyRecord, asked: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sources of one property, and of those who say otherwise; or of all that a card says."""
    if isinstance(record, Source):
        return (record.id,), ()
    if not asked:
        return tuple(cards.card(catalogue, record, catalogue.date).numbers), ()
    facts = [one.fact for one in about(statements(catalogue, [record]), asked)]
    answers = sources_of([claim for fact in facts for claim in fact.standing])
    rivals = [claim for fact in facts for claim in (*fact.rivals, *fact.rejected)]
    return answers, tuple(id_ for id_ in sources_of(rivals) if id_ not in answers)
