"""The words that a field may hold where it may not hold just any."""

from typing import Literal

Rank = Literal["preferred", "normal", "deprecated"]
Role = Literal[
    "lead", "upper", "tooling", "finishing", "revival", "product", "collaboration", "color"
]
Place = Literal["midsole", "outsole", "upper", "heel", "insole", "whole"]
Relation = Literal[
    "successor_of", "derived_from", "revival_of", "sole_from", "upper_from", "hybrid_of",
    "variant_of",
]  # fmt: skip
ModelKind = Literal[
    "running", "trail", "basketball", "tennis", "training", "walking", "skate", "hiking",
    "football", "baseball", "cricket", "golf", "lifestyle", "sandal",
]  # fmt: skip
ReleaseKind = Literal[
    "general", "collaboration", "exclusive", "friends-and-family", "sample", "cancelled"
]
CollaboratorKind = Literal[
    "retailer", "label", "designer", "musician", "athlete", "artist", "team", "publication",
    "company",
]  # fmt: skip
Occupation = Literal[
    "designer", "product manager", "creative director", "founder", "owner", "executive",
    "retailer", "musician", "athlete", "artist", "engineer", "writer",
]  # fmt: skip
TechnologyKind = Literal[
    "cushioning", "stability", "outsole", "upper", "membrane", "fabric", "construction", "fit",
    "plate", "lacing",
]  # fmt: skip
EventKind = Literal[
    "company", "place", "person", "technology", "model", "collaboration", "culture", "court"
]
SizeSystem = Literal["us", "uk", "eu", "cm"]
CodePlace = Literal["prefix", "number", "suffix", "width"]
GuideKind = Literal["sizing", "care", "naming"]
SourceKind = Literal[
    "brand", "interview", "magazine", "newspaper", "shop", "blog", "wiki", "catalogue", "court",
    "patent", "label", "book", "video", "forum", "press-release",
]  # fmt: skip
Grade = Literal["A", "B", "C", "D", "E"]
