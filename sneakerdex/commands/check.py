"""`sneakerdex check`: is the dataset sound?"""

from pathlib import Path
from typing import Annotated

import typer

from sneakerdex import dataset
from sneakerdex.errors import BadData
from sneakerdex.names import counted


def check(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="[FOLDER]", help="A data folder instead of the own one."),
    ] = None,
) -> None:
    """Check every record of the dataset: keys, types, links, sources, dates, duplicates.

    \b
    Examples:
      sneakerdex check
      sneakerdex check ./data
    """
    from sneakerdex import checks

    catalogue, problems = dataset.read(folder) if folder else (dataset.load(), [])
    problems = problems or checks.check(catalogue)
    if problems:
        raise BadData(problems)
    print(
        f"No problems in {counted(len(catalogue.models), 'model')}, "
        f"{counted(len(catalogue.releases), 'release')}, "
        f"{counted(len(catalogue.boxes), 'box', 'boxes')}, "
        f"{counted(len(catalogue.collaborators), 'collaborator')}, "
        f"{counted(len(catalogue.sources), 'source')}; {counted(len(checks.RULES), 'rule')}."
    )
