"""Coverage counts what a reader of the small dataset counts by hand."""

import json
from dataclasses import replace

from sneakerdex import coverage
from sneakerdex.catalogue import Catalogue
from tests.conftest import SMALL, Run


def counted(catalogue: Catalogue, of: str, having: str) -> tuple[int, int]:
    """One row of the table: how many have it, and of how many."""
    (share,) = [s for s in coverage.shares(catalogue) if (s.of, s.having) == (of, having)]
    return share.have, share.total


def test_properties_are_counted_by_record(small: Catalogue) -> None:
    assert counted(small, "models", "fit") == (1, 2)
    assert counted(small, "releases", "codes") == (4, 6)
    assert counted(small, "releases", "price") == (5, 6)
    assert counted(small, "releases", "no collaborator") == (4, 6)


def test_dates_are_counted_by_how_much_they_know(small: Catalogue) -> None:
    """2002/grey knows a year, 2002r/ald about a year, 2002r/unknown nothing."""
    assert counted(small, "releases", "date") == (5, 6)
    assert counted(small, "releases", "date to the month or better") == (3, 6)
    assert counted(small, "releases", "date to the day") == (3, 6)
    assert counted(small, "releases", "date to the year") == (2, 6)


def test_who_copies_is_no_witness_of_their_own(small: Catalogue) -> None:
    assert small.sources["gazette/sizes"].derived_from == "museum/catalogue"
    assert small.witnesses(["museum/catalogue", "gazette/sizes"]) == 1
    assert small.witnesses(["museum/catalogue", "gazette/pack"]) == 2


def test_one_publisher_is_one_witness(small: Catalogue) -> None:
    own = replace(small.sources["gazette/sizes"], derived_from=None)
    alone = replace(small, sources={**small.sources, own.id: own})
    assert alone.witnesses(["gazette/sizes", "gazette/pack"]) == 1


def test_sources_that_copy_each_other_are_one_witness(small: Catalogue) -> None:
    one, other = small.sources["museum/catalogue"], small.sources["gazette/sizes"]
    turned = replace(one, derived_from=other.id)
    ring = replace(small, sources={**small.sources, turned.id: turned})
    assert ring.witnesses([other.id]) == 1


def test_disputes_are_counted_by_fact(small: Catalogue) -> None:
    """The debut of the 2002R, and the founding."""
    assert counted(small, "facts", "sources that differ")[0] == 2


def test_series_and_years_add_up_to_everything(small: Catalogue) -> None:
    for groups in (coverage.by_series(small), coverage.by_year(small)):
        assert sum(group.models for group in groups) == len(small.models)
        assert sum(group.releases for group in groups) == len(small.releases)
    years = {group.name: group for group in coverage.by_year(small)}
    assert years["undated"].releases == 1
    assert (years["2020"].models, years["2020"].releases, years["2020"].priced) == (1, 1, 1)


def test_json_has_numbers(run: Run) -> None:
    rows = json.loads(run("coverage", "--format", "json", data=SMALL).stdout)
    (codes,) = [row for row in rows if (row["of"], row["having"]) == ("releases", "codes")]
    assert codes == {"of": "releases", "having": "codes", "have": 4, "total": 6, "share": 0.6667}
    (first, *_) = json.loads(run("coverage", "--by", "year", "--format", "json", data=SMALL).stdout)
    assert first["name"] == "2010"
