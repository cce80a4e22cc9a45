"""Answers checked by hand: what each question must say, and the source that says so.

Each was read in the source named beside it.
"""

import shlex

import pytest

from tests.conftest import Run

# For each command: what is asked, what the answer must hold, and who says so.
ANSWERS: dict[str, list[tuple[str, str, str]]] = {
    "compare": [
        ("2002 2002R", "price then\t$250\t£100", "complex/2002r-history"),
        ("2002 2002R", "sole from\t1906\t860v2", "complex/2002r-history"),
        ("2002 2002R", "made in\tUSA\tAsia", "webuomo/ml2002r-0-grey"),
        ("550 650", "first sold\t1989\t1989", "everysize/ald-650r"),
        ("327 237", "made by\tCharlotte Lee (lead)\tCharlotte Lee", "sneaker-freaker/237-history"),
        ("1300 1500", "1985 (disputed: 1984 or 1986)\t1989 (disputed: 1988)", "special-sneaker-club/1500"),
    ],
    "lineage": [
        ("2002R", "comes from\t860v2\tsole from", "complex/2002r-history"),
        ("1906R", "comes from\t1906\trevival of\t2009", "otokomae-kenkyujo/1906"),
        ("57/40", "comes from\t574\thybrid of", "oceans/57-40"),
        ("991v2", "comes from\t991\tsuccessor of\t2001", "vogue/991v2"),
        ("2001", "comes from\t2000\tsuccessor of\t2001", "hypebeast-japan/2002r-sole-searching"),
        ("--path 1906 2002R", "1906\tsole used by\t2002\t", "jd-sports/2002r-brief-history"),
    ],
    "tech": [
        ("N-ergy", "Hytrel with a stiff rim", "machine-design/hytrel"),
        ("ENCAP", "A soft EVA core in a rim of hard polyurethane", "tower-london/encap"),
        ("REVlite", "30 percent heavier; launched with the 890", "sa-sports-industry/revlite"),
        ("Fresh Foam", "software from runners' pressure data", "sneaker-freaker/material-matters-fresh-foam"),
        ("Lace Pouch", "detachable nylon bag", "money-times/2002r-pouch"),
        ("ABZORB", "998\tmidsole", "zozo-fashion-tech-news/998"),
    ],
    "people": [
        ("Andrew Nyssen", "2002\tupper", "complex/2002r-history"),
        ("Kevin Trotman", "1000", "sole-retriever/new-balance-1000-history"),
        ("Jim Davis", "on Boston Marathon day 1972 for $100,000", "history-of-branding/new-balance"),
        ("Charlotte Lee", "327\tlead", "highsnobiety/charlotte-lee-327"),
        ("William Riley", "founder", "goat/history"),
    ],
    "why": [
        ("990 debut", "says\t1982", "trademark-lawyer/golden-goose"),
        ("990 debut", "disputed\t1983", "complex/990-1983"),
        ("996 debut", "disputed\t1989", "wikipedia/99x"),
        ("997 debut", "disputed\t1991", "complex/underrated-997"),
        ("Trackster debut", "disputed\t1960", "snipes/grey-day"),
        ("327 debut", "rejected\t4 April 2020 (the day first announced)", "mr-mag/casablanca-327"),
        ("1500 debut price", "disputed\t$160", "ynm-london/1500ukg"),
    ],
    "disputes": [
        ("990", "debut\t1982", "size/990-history"),
        ("1500", "debut price\t$150", "special-sneaker-club/1500"),
        ("550", "debut price\t$45", "wikipedia/new-balance-550"),
        ("Fresh Foam", "debut\tFebruary 2014", "21run/fresh-foam"),
        ("Trackster", "debut\t1961", "new-balance/brand-book"),
    ],
    "decode": [
        ("M1500BWG", "BWG\tblue, white and grey (quotes New Balance)", "modern-notoriety/numbering"),
        ("M1500BWG", "BWG\tor black, white and green", "complex/numbering-2014-09"),
        ("CM996", "CM\tor any make-up for one shop", "tri-city-new-balance/model-numbers"),
        ("ML2002RA", "ML\tmen's lifestyle", "schuhdealer/574"),
        ("U9060SFB", "this shoe\tspring 2024\t9060\tU9060SFB", "oceans/u9060sfb"),
        ("M990 2E", "2E\twide for men, extra wide for women", "new-balance-south-africa/shoe-sizing"),
        ("M990 2E", "2E\tor standard for men", "correct-size/m413"),
        ("M2002RDA", "this shoe\t2021-08-20\t2002R\tRain Cloud", "money-times/2002r-refined-future"),
    ],
    "cite": [
        ("1000 revived", "Sole Retriever, 2024", "sole-retriever/new-balance-1000-history"),
        ("990 debut", "The Trademark Lawyer, 4 October 2023", "trademark-lawyer/golden-goose"),
        ("990 debut --style wikipedia", "|website=size? |date=2019-06-17", "size/990-history"),
        ("1500 debut price -s bibtex", "@online{modepilot:", "modepilot/1500-gentlemans-choice"),
        ("1300 debut price -s csl", '"container-title": "Complex"', "complex/1300jp-history"),
    ],
    "asof": [
        ("1983-02 --possible", "990\t1982\t$100\t99X\tpossibly", "new-balance/990-history"),
        ("1999-12 --possible", "newest 99X\tpossibly 990v2, 1998", "wikipedia/99x"),
        ("2005-06 --possible", "newest 99X\tpossibly 991, 2001", "vogue/991v2"),
        ("2012", "newest 99X\t990v3, 2012", "wikipedia/99x"),
        ("2023", "newest 99X\t991v2, October 2023", "urban-news-now/991v2"),
    ],
    "today": [
        ("-d 2025-02-14", "Joe Freshgoods 992 “No Emotions Are Emotions”\t5", "snobette/jfg-992"),
        ("-d 2025-10-23", "2002R “Peace Be the Journey”\t5 years ago", "footwear-news/bembury-2002r"),
        ("-d 2026-04-18", "The 327 appears with Casablanca\t6 years ago", "gear-patrol/327"),
        ("-d 2026-05-12", "550 “Moon Daze”\t3 years ago, ¥18,700", "everysize/moon-daze"),
        ("-d 2026-08-21", "Coco CG2\t2 years ago, $170", "rolling-out/coco-cg2"),
    ],
    "care": [
        ("suede", "hard scrubbing ruins the nap", "blogger-shapes/cleaning"),
        ("mesh", "a hair dryer can warp the shoe", "blogger-shapes/cleaning"),
        ("2002R", "No washing machine", "unnamed-publisher/2002r-heritage-feature"),
        ("GORE-TEX", "The lining keeps water out", "highsnobiety/jjjjound-gore-tex-2002r"),
        ("1500", "The foam of ENCAP soles decays with age", "special-sneaker-club/1500"),
    ],
    "size": [
        ("--us 9 --chart men", "men\t9\t8.5\t42.5\t27", "new-balance/size-guide"),
        ("--eu 44 --chart men", "men\t10\t9.5\t44\t28", "pawel-biega/eu-sizes"),
        ("--us 5.5 --chart men", "men\t5.5\t5\t38\t23.5", "the-shoe-box-nyc/new-balance-sizes"),
        ("--us 8 --chart women", "women\t8\t6\t39\t25", "new-balance/printable-sizing-tool"),
        ("--us 8 --chart women-unisex", "women, unisex shoes\t8\t6\t39.5\t24.5", "new-balance/size-guide"),
        ("574", "rounder and wider at the toe", "nanoblog/ml574"),
        ("2002R", "true to size", "runrepeat/2002r"),
    ],
    "timeline": [
        ("--person 'Steven Smith'", "Steven Smith joins", "rise-of-sneaker-culture/steven-smith-1"),
        ("--tech GORE-TEX", "996 “GTX”\t¥19,800", "ascii/cm996-gtx"),
        ("--pack 'Protection Pack'", "2021-07-17\trelease\t2002R “Sea Salt”", "money-times/2002r-refined-future"),
        ("--year 1982 --kind model", "debut\tThe 990: the first running shoe at $100", "new-balance/990-history"),
        ("990v3 --zoom months", "debut\t990v3", "wikipedia/99x"),
    ],
    "search": [
        ("'no emotions' year:2020", "992 Joe Freshgoods", "snobette/jfg-992"),
        ("teal by:bembury", "Water Be the Guide", "esquire-middle-east/water-be-the-guide-review"),
        ("code:M2002RDA", "2002R Rain Cloud", "money-times/2002r-refined-future"),
        ("casablanca model:327 price:'<200 USD'", "327 Casablanca “Green”", "sole-collector/casablanca-327"),
        ("with:kith year:2020 992", "992 Kith “Steel Blue”", "snkrdunk/kith-steel-blue"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("command", "words", "answer", "source"),
    [(command, *case) for command, cases in ANSWERS.items() for case in cases],
)
def test_the_answer_is_what_the_source_says(
    command: str, words: str, answer: str, source: str, run: Run
) -> None:
    result = run(command, *shlex.split(words), *([] if command == "cite" else ["-f", "plain"]))
    assert result.exit_code == 0
    assert answer in result.stdout
    assert source in cited(command, words, run)


def cited(command: str, words: str, run: Run) -> str:
    """Everything that a command cites: in JSON each statement stands with its sources."""
    format_ = "csv" if command == "cite" else "json"
    return run(command, *shlex.split(words), "-f", format_).stdout


def test_every_question_has_five_checked_answers() -> None:
    assert all(len(cases) >= 5 for cases in ANSWERS.values())
