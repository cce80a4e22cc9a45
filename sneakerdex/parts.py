"""The noun for what style codes are made of: `M`, `BWG`, `2E`."""

from typing import ClassVar

from sneakerdex.claims import Claim
from sneakerdex.frozen import record
from sneakerdex.model import Record
from sneakerdex.vocabulary import CodePlace


@record
class Part(Record):
    """Letters of a style code with a meaning that sources give; several claims are rivals."""

    noun: ClassVar[str] = "part"
    text: str
    place: CodePlace
    means: tuple[Claim[str], ...]
