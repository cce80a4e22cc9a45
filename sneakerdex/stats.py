"""Counts of releases: by year, month, partner, model, country, color and price."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from sneakerdex.catalogue import Catalogue
from sneakerdex.claims import values
from sneakerdex.dates import MONTHS
from sneakerdex.frozen import frozen
from sneakerdex.model import Release
from sneakerdex.names import counted

UNKNOWN = "unknown"


@frozen
class Tally:
    """One bar: what it stands for, the numbers it is made of, and what else is worth knowing.

    `more` are numbers behind the note, by name.
    """

    label: str
    parts: tuple[float, ...]
    note: str = ""
    more: tuple[tuple[str, float], ...] = ()

    @property
    def total(self) -> float:
        """The length of the bar."""
        return sum(self.parts)


@frozen
class Statistic:
    """Bars, what their parts are, what one of them counts, and how much could not be placed."""

    title: str
    label: str
    parts: tuple[str, ...]
    tallies: tuple[Tally, ...]
    left_out: str = ""


Count = Callable[[Catalogue, Sequence[Release]], Statistic]


def years(_: Catalogue, releases: Sequence[Release]) -> Statistic:
    """By year of first sale: made with others, and general."""
    dated = [(r.date.sure_year, bool(r.collaborators)) for r in releases if r.date]
    found = Counter((year, shared) for year, shared in dated if year)
    seen = sorted({year for year, _ in found})
    span = [str(year) for year in range(int(seen[0]), int(seen[-1]) + 1)] if seen else []
    return Statistic(
        "Releases by year",
        "Year",
        ("with others", "general"),
        tuple(Tally(year, (found[year, True], found[year, False])) for year in span),
        _left_out(len(releases) - found.total(), "a sure year"),
    )


def months(_: Catalogue, releases: Sequence[Release]) -> Statistic:
    """By month of first sale, all years together."""
    dated = [(r.date.sure_month[5:], bool(r.collaborators)) for r in releases if r.date]
    found = Counter((month, shared) for month, shared in dated if month)
    return Statistic(
        "Releases by month of the year",
        "Month",
        ("with others", "general"),
        tuple(
            Tally(name, (found[f"{number:02}", True], found[f"{number:02}", False]))
            for number, name in enumerate(MONTHS, 1)
        ),
        _left_out(len(releases) - found.total(), "a sure month"),
    )


def partners(catalogue: Catalogue, releases: Sequence[Release]) -> Statistic:
    """By collaborator, the busiest first."""
    names = [name for release in releases for name in catalogue.partners(release)]
    return _ranked("Releases by collaborator", "Collaborator", names)


def models(catalogue: Catalogue, releases: Sequence[Release]) -> Statistic:
    """By model, most released first."""
    names = [catalogue.models[release.model].name for release in releases]
    return _ranked("Releases by model", "Model", names)


def colors(_: Catalogue, releases: Sequence[Release]) -> Statistic:
    """By color, most frequent first."""
    names = [color for release in releases for color in values(release.colors)]
    without = sum(not release.colors for release in releases)
    return _ranked("Releases by color", "Color", names, _left_out(without, "colors"))


def places(catalogue: Catalogue, releases: Sequence[Release]) -> Statistic:
    """By country, as its sources say or else as its model is made."""
    found: Counter[str] = Counter()
    for release in releases:
        made = values(release.made_in) or values(catalogue.models[release.model].made_in)
        found[" or ".join(dict.fromkeys(made)) or UNKNOWN] += 1
    unknown = found.pop(UNKNOWN, 0)
    total = sum(found.values())
    return Statistic(
        "Releases by country",
        "Made in",
        ("releases",),
        tuple(
            Tally(place, (number,), f"{100 * number / total:.0f} %", (("share", number / total),))
            for place, number in found.most_common()
        ),
        _left_out(unknown, "a country"),
    )


def prices(_: Catalogue, releases: Sequence[Release]) -> Statistic:
    """By year: the middle price in dollars, and how far prices went."""
    # Not at the top: it brings fractions and decimals, and only prices need it.
    from statistics import median

    by_year: dict[str, list[float]] = {}
    for release in releases:
        year = release.date.sure_year if release.date else ""
        if year and "USD" in release.prices:
            by_year.setdefault(year, []).append(release.prices["USD"])
    tallies = tuple(
        Tally(year, (median(amounts),), _range(amounts), _spread(amounts))
        for year, amounts in sorted(by_year.items())
    )
    told = sum(map(len, by_year.values()))
    return Statistic(
        "Median price of releases by year, in US dollars when new",
        "Year",
        ("median",),
        tallies,
        _left_out(len(releases) - told, "a sure year and a price in dollars"),
    )


def _spread(amounts: Sequence[float]) -> tuple[tuple[str, float], ...]:
    return ("prices", len(amounts)), ("lowest", min(amounts)), ("highest", max(amounts))


def _range(amounts: Sequence[float]) -> str:
    number = counted(len(amounts), "price")
    low, high = min(amounts), max(amounts)
    return number if low == high else f"{number}, {low:,.10g} to {high:,.10g}"


def _ranked(title: str, label: str, names: Iterable[str], left_out: str = "") -> Statistic:
    tallies = tuple(Tally(name, (n,)) for name, n in Counter(names).most_common())
    return Statistic(title, label, ("releases",), tallies, left_out)


def _left_out(number: int, what: str) -> str:
    return f"{counted(number, 'release')} without {what}" if number else ""


STATISTICS: dict[str, Count] = {
    "years": years,
    "months": months,
    "partners": partners,
    "models": models,
    "places": places,
    "prices": prices,
    "colors": colors,
}
