"""`sneakerdex lineage`: where a shoe comes from and what it led to."""

from typing import Annotated

import typer

from sneakerdex import dataset, families
from sneakerdex.commands import listing
from sneakerdex.commands.options import FormatChoice, Sources, complete, option
from sneakerdex.errors import BadInput, NothingFound
from sneakerdex.find import find
from sneakerdex.model import Model
from sneakerdex.views import lineage as trees


def lineage(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="MODEL [MODEL]",
            help="A model; with --path, two.",
            autocompletion=complete("models"),
        ),
    ],
    path: Annotated[bool, option("--path -p", "The steps from one model to another.")] = False,
    sources: Sources = False,
    format_: FormatChoice = None,
) -> None:
    """The family of a model: ancestors, soles and uppers it took, successors, revivals, hybrids.

    \b
    Examples:
      sneakerdex lineage 2002R
      sneakerdex lineage 990 --sources
      sneakerdex lineage --path 9060 1906R
    """
    if len(names) != 1 + path:
        wanted = "two models, as in --path 9060 1906R" if path else "one model"
        raise BadInput(f"This takes {wanted}.")
    catalogue = dataset.load()
    models = [_model(find(catalogue, name, "model").record) for name in names]
    if path:
        start, end = models
        if start is end:
            raise BadInput("A path needs two different models.")
        steps = families.path(catalogue, start, end)
        if not steps:
            raise NothingFound(f"No documented path leads from {start.name} to {end.name}.")
        card = trees.path(catalogue, start, steps)
    else:
        card = trees.tree(catalogue, models[0])
        if not card.sections:
            raise NothingFound(f"No ancestor or heir of the {models[0].name} is documented.")
    listing.answer(card, sources, format_)


def _model(record: object) -> Model:
    assert isinstance(record, Model)
    return record
