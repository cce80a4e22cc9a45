"""Which advice on care is about a shoe or a material."""

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.frozen import frozen
from sneakerdex.guides import Guide
from sneakerdex.model import Model, Release
from sneakerdex.names import words


@frozen
class Care:
    """The guides that apply, and the materials for which there is none."""

    guides: tuple[Guide, ...]
    without: tuple[str, ...] = ()


def for_material(catalogue: Catalogue, text: str) -> Care:
    """The guides for a material in any words: `pigskin suede` is suede."""
    return Care(tuple(guide for guide in _guides(catalogue) if _covers(guide, text)))


def for_shoe(catalogue: Catalogue, shoe: Model | Release) -> Care:
    """The guides for a model and for what its upper is made of."""
    model = catalogue.model_of(shoe)
    uses = values((*shoe.technologies, *model.technologies))
    upper = [catalogue.technologies[u.technology].name for u in uses if u.place == "upper"]
    materials = values(shoe.materials) or values(model.materials)
    guides = [
        guide
        for guide in _guides(catalogue)
        if model.id in guide.models or any(_covers(guide, m) for m in (*materials, *upper))
    ]
    without = [m for m in materials if not any(_covers(guide, m) for guide in guides)]
    return Care(tuple(guides), tuple(dict.fromkeys(without)))


def is_material(catalogue: Catalogue, text: str) -> bool:
    """Whether some model here is made of it."""
    asked = set(words(text))
    materials = {m for model in catalogue.models.values() for m in values(model.materials)}
    return any(asked <= set(words(material)) for material in materials) and bool(asked)


def _guides(catalogue: Catalogue) -> list[Guide]:
    return [guide for guide in catalogue.guides.values() if guide.kind == "care"]


def _covers(guide: Guide, material: str) -> bool:
    asked = set(words(material))
    return any(set(words(known)) <= asked for known in guide.materials)
