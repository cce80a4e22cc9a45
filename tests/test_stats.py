"""Statistics count what the filters keep, and say what they could not place."""

import json

import pytest

from sneakerdex import stats
from sneakerdex.catalogue import Catalogue
from tests.conftest import SMALL, Run


def tallied(name: str, catalogue: Catalogue) -> dict[str, tuple[float, ...]]:
    counted = stats.STATISTICS[name](catalogue, list(catalogue.releases.values()))
    return {tally.label: tally.parts for tally in counted.tallies}


def test_years_without_a_gap(small: Catalogue) -> None:
    years = tallied("years", small)
    assert list(years) == [str(year) for year in range(2010, 2025)]
    assert years["2024"] == (1, 0)
    assert years["2022"] == (0, 0)  # "about 2022" is no sure year
    assert years["2021"] == (0, 1)
    assert years["2015"] == (0, 0)


def test_months_need_a_month(small: Catalogue) -> None:
    months = tallied("months", small)
    assert sum(map(sum, months.values())) == 3
    assert months["August"] == (0, 1)


def test_places_fall_back_on_the_model(small: Catalogue) -> None:
    assert tallied("places", small) == {"Asia": (4,), "USA": (2,)}


def test_prices_are_the_middle_one_of_a_year(small: Catalogue) -> None:
    assert tallied("prices", small) == {"2010": (250,), "2020": (150,), "2021": (150,)}


@pytest.mark.parametrize("name", stats.STATISTICS)
def test_what_is_left_out_and_what_is_counted_make_all(name: str, catalogue: Catalogue) -> None:
    releases = list(catalogue.releases.values())
    counted = stats.STATISTICS[name](catalogue, releases)
    lost = int(counted.left_out.split()[0].replace(",", "")) if counted.left_out else 0
    if name in {"years", "months", "places", "models"}:
        assert sum(tally.total for tally in counted.tallies) + lost == len(releases)
    assert 0 <= lost <= len(releases)


@pytest.mark.parametrize("name", stats.STATISTICS)
def test_every_statistic_is_valid_json(name: str, run: Run) -> None:
    rows = json.loads(run("stats", name, "-f", "json", data=SMALL).stdout)
    assert all(row["label"] and len(row) > 1 for row in rows)
    assert all(value >= 0 for row in rows for name, value in row.items() if name != "label")


def test_an_unknown_statistic_is_bad_input(run: Run) -> None:
    result = run("stats", "hype")
    assert result.exit_code == 2
    assert result.stderr.startswith("'hype' cannot be drawn; there are years, months, partners,")
    assert "Did you mean 'colors'?" in run("stats", "color").stderr
    assert "'prices' is one too many" in run("stats", "years", "prices").stderr
