"""A fact sorts its claims once: what stands, what rivals it, what is rejected."""

import pytest

from sneakerdex.claims import Claim, Fact, Money, StyleCode
from sneakerdex.dates import parse
from sneakerdex.vocabulary import Rank


def fact(*claims: str) -> Fact[object]:
    """A fact of dates; `!` marks a rejected claim."""
    made = []
    for text in claims:
        rank: Rank = "deprecated" if text.endswith("!") else "normal"
        made.append(Claim[object](parse(text.rstrip("!")), (), rank))
    return Fact(tuple(made))


@pytest.mark.parametrize(
    ("claims", "standing", "rivals", "rejected"),
    [
        ("2020", "2020", "", ""),
        ("2020 2021", "2020", "2021", ""),
        ("2020 2020-09", "2020 2020-09", "", ""),
        ("2020 2021 2020-09-21", "2020 2020-09-21", "2021", ""),
        ("2020 2020-09-21 2021", "2020 2020-09-21", "2021", ""),
        ("2020 2020-09 2020-10", "2020 2020-09", "2020-10", ""),
        ("2020 2019! 2020-09", "2020 2020-09", "", "2019"),
        ("2020 2020-05!", "2020", "", "2020-05"),
    ],
)
def test_a_claim_stands_rivals_or_is_rejected(
    claims: str, standing: str, rivals: str, rejected: str
) -> None:
    dates = fact(*claims.split())

    def written(part: tuple[Claim[object], ...]) -> str:
        return " ".join(getattr(claim.value, "edtf", "") for claim in part)

    assert written(dates.standing) == standing
    assert written(dates.rivals) == rivals
    assert written(dates.rejected) == rejected
    assert len(dates.possible) == 1 + len(dates.rivals)


def test_prices_in_two_currencies_stand_side_by_side() -> None:
    dollars, pounds, fewer = Money(150, "USD"), Money(130, "GBP"), Money(140, "USD")
    prices = Fact((Claim(dollars, ()), Claim(pounds, ()), Claim(fewer, ())))
    assert [claim.value for claim in prices.standing] == [dollars, pounds]
    assert [claim.value for claim in prices.rivals] == [fewer]


def test_a_style_code_keeps_each_form_and_has_one_key() -> None:
    code = StyleCode(("M1500 KWG", "1500KWG"))
    assert (code.text, code.key) == ("M1500 KWG", "M1500KWG")
