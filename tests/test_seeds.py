"""What the four articles say that sneakerdex began with is found by who types their words.

Every model, collaboration, person, technology, date and price of them stands here.
"""

import pytest

from tests.conftest import Run

# What a reader asks, and what the answer must hold.
ARTICLE_ON_THE_1000 = {
    "show 550": "1989",
    "show 650": "Aimé Leon Dore",
    "show 1906R": "860v2",
    "show 574": "debut",
    "show 990": "1982",
    "show 1000": "July 1999|2001|April 2024|Kevin Trotman|0.7|collar height|714|1010",
    "show 714": "2001|derived from\t1000",
    "show 1010": "2000|derived from\t1000|Japan",
    "show Kevin Trotman": "product manager|revival",
    "show 1000/black-yellow-white": "black|yellow|white",
    "search vintage pair office": "1000",
    "search eBay": "takes an old 1000 apart",
    "show event:1000-revival-work": "2022|eBay",
    "search toe-down": "Kevin Trotman",
    "search blueprints": "550",
    "show Joe Freshgoods 1000 Pink Mink": "April 2024",
    "show 1000 Silver Metallic": "2024",
    "releases --model 1000 --brand ALD": "2024",
    "show Real Pink Sandstone": "pink|green",
    "collabs --model 1000 --brand Kith": "2024",
    "collabs --model 1000 --brand Finish Line": "JD Sports",
}
ARTICLE_ON_THE_2002 = {
    "show 2002": "2010|$250|USA|Andrew Nyssen|1906",
    "show 1906": "2009",
    "search Fieg 2002": "2002",
    "show Tetsuya Shono": "2002R|product",
    "show 2002R": (
        "2020|2021|£100|860v2|Asia|2010|$250|Andrew Nyssen|Tetsuya Shono|Protection Pack|"
        "Refined Future|GORE-TEX|CORDURA|Lace Pouch|true to size"
    ),
    "show Refined Future": "2021|Yue Wu|Rain Cloud|Phantom|Sea Salt",
    "show Peace Be the Journey": "Salehe Bembury|2020",
    "show Water Be the Guide": "Salehe Bembury|2021|teal|Fresh Foam Roav",
    "show Fresh Foam Roav": "White Ocean Grey",
    "show The Basement": "2002R|London",
    "show Backyard Legends": "Up There|2022",
    "show Up There": "Melbourne",
    "releases --model 2002R --technology GORE-TEX": "M2002R",
    "releases --model 2002R --technology CORDURA": "2002R",
    "releases --model 2002R --technology Lace Pouch": "2002R",
}
ARTICLE_ON_ITS_HERITAGE = {
    "show 2002R": "ABZORB|N-ergy|Stability Web|ENCAP|suede|mesh|half a size up",
    "show Joe Grondin": "collaborations",
    "show thisisneverthat": "2002R",
    "search hairy suede": "Water Be the Guide",
    "search camo": "BAPE",
    "show guide:2002r-care": "brush|soap|dry",
    "search responsibly sourced suede": "suede",
}
ARTICLE_ON_SHOE_PALACE = {
    "collabs --brand Shoe Palace": "2024-04-26",
    "search volcano": "Shoe Palace",
    "collabs --brand JJJJound --model 2002R": "GORE-TEX",
    "collabs --brand BEAMS": "2002R Mule",
    "collabs --brand SNS": "2002R Mule",
    "show 2002R mule": "2022",
}


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(question, answer, id=question)
        for article in (
            ARTICLE_ON_THE_1000,
            ARTICLE_ON_THE_2002,
            ARTICLE_ON_ITS_HERITAGE,
            ARTICLE_ON_SHOE_PALACE,
        )
        for question, answer in article.items()
    ],
)  # fmt: skip
def test_what_the_articles_say_is_found(question: str, answer: str, run: Run) -> None:
    words = question.split(" ")
    if "--" in question:
        # The last option of these questions is a name, which may hold spaces.
        last = max(i for i, word in enumerate(words) if word.startswith("--"))
        words = [*words[: last + 1], " ".join(words[last + 1 :])]
    result = run(*words, "--format", "plain")
    assert result.exit_code == 0, result.stderr
    missing = [part for part in answer.split("|") if part.lower() not in result.stdout.lower()]
    assert not missing
