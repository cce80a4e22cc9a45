"""The nouns of style codes: what their letters mean, and shoes known by their box alone."""

from typing import ClassVar

from sneakerdex.claims import Claim, CollaboratorId, Fact, ModelId, Money, amounts
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


@record
class Box(Record):
    """A style code whose model and mostly colors are known, but not when the shoe was first sold.

    Its id is the code in lower case. Once a source dates the shoe, it becomes a release.
    """

    noun: ClassVar[str] = "box"
    model: ModelId
    name: str = ""
    collaborators: tuple[CollaboratorId, ...] = ()
    colors: tuple[Claim[str], ...] = ()
    made_in: tuple[Claim[str], ...] = ()
    price: Fact[Money] | None = None

    @property
    def code(self) -> str:
        """The style code as printed."""
        return self.id.upper()

    @property
    def prices(self) -> dict[str, int | float]:
        """The price when new by currency."""
        return amounts(self.price)
