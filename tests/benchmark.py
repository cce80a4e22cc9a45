"""What commands cost, in time and memory, and how that grows; what peers cost beside them.

    python tests/benchmark.py [ROUNDS] [--grow TIMES ...]

Run it in an environment with the built wheel: a checkout reads TOML and is slower. Each round runs
every command once, in turn, so that a busy machine slows all alike; what counts is the ratio of
medians to the smallest Typer program that prints a Rich table. Peers are measured if they are
installed in the same environment: norwegianblue, tldr, mendeleev, pycountry, sqlite-utils.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BIN = Path(sys.executable).parent
ROOT = Path(__file__).parents[1]
HELLO = """
import typer

app = typer.Typer()


@app.command()
def hello(name: str) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("name")
    table.add_row(name)
    Console().print(table)


app()
"""
# What each command may cost, as a ratio to the hello: 1.15 for what is asked twenty times a day,
# 1.4 for lists of everything, 1.5 for the other questions.
LIMITS = {
    "show 2002R": 1.15,
    "show M2002RDA": 1.15,
    "models": 1.15,
    "today --date 2026-05-12": 1.15,
    "--help": 1.15,
    "collabs --brand Kith": 1.4,
    "collabs": 1.4,
    "timeline 1000 2002R": 1.4,
    "timeline": 1.4,
    "search gore-tex": 1.4,
    "search suede made:usa": 1.4,
    "releases --format json": 1.4,
    "compare 2002 2002R": 1.5,
    "lineage 990": 1.5,
    "tech": 1.5,
    "people": 1.5,
    "why 990 debut": 1.5,
    "disputes": 1.5,
    "decode M1500BWG": 1.5,
    "cite 2002R": 1.5,
    "asof 1989-06": 1.5,
    "stats": 1.5,
    "size 2002R --us 9": 1.5,
    "care 2002R": 1.5,
    "random --seed 1": 1.5,
}
COMPLETION = {
    "_SNEAKERDEX_COMPLETE": "complete_bash",
    "COMP_WORDS": "sneakerdex show 200",
    "COMP_CWORD": "2",
}
GROWING = ("show 2002R", "collabs", "timeline", "search gore-tex", "releases --format json")
TLDR_PAGE = "# tar\n\n> Archiving utility.\n\n- Create:\n\n`tar cf {{file.tar}} {{file}}`\n"


class Run:
    """A command that is run in turn with others, and what its runs took."""

    def __init__(self, name: str, words: list[str], limit: float = 0, **env: str) -> None:
        self.name, self.words, self.limit = name, words, limit
        self.env = {**os.environ, **env}
        self.env.pop("PYTHONDONTWRITEBYTECODE", None)
        self.seconds: list[float] = []
        self.megabytes = 0.0

    def once(self) -> None:
        """Run it, from start to exit."""
        start = time.perf_counter()
        process = subprocess.Popen(
            self.words, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, used = os.wait4(process.pid, 0)
        self.seconds.append(time.perf_counter() - start)
        self.megabytes = used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{' '.join(self.words)} ended with {process.returncode}")

    @property
    def median(self) -> float:
        """Seconds."""
        return statistics.median(self.seconds)

    def line(self, base: "Run") -> str:
        """Its row: milliseconds, ratio to the base, limit, memory."""
        ratio = self.median / base.median
        limit = f"{self.limit:5.2f}" if self.limit else "     "
        over = " over" if self.limit and ratio > self.limit else ""
        memory = f"{self.megabytes:5.0f} MB {self.megabytes / base.megabytes:5.2f}"
        return f"{self.name:<26} {self.median * 1e3:7.1f} ms {ratio:6.2f} {limit} {memory}{over}"


def measure(runs: list[Run], rounds: int) -> None:
    """Run all in turn; the first round only warms the disk."""
    for number in range(rounds + 1):
        for run in runs:
            run.once()
            if number == 0:
                run.seconds.clear()


def ours(words: str, limit: float = 0, **env: str) -> Run:
    """A run of sneakerdex; a table is drawn even though nobody looks."""
    drawn = [] if "--help" in words or "--format" in words else ["--format", "table"]
    return Run(words, [str(BIN / "sneakerdex"), *words.split(), *drawn], limit, **env)


def peers(folder: Path) -> list[Run]:
    """What else a user could ask offline, as far as it is installed here."""
    page = folder / "tldr" / "pages" / "common" / "tar.md"
    page.parent.mkdir(parents=True)
    page.write_text(TLDR_PAGE)
    python, database = str(BIN / "python"), str(folder / "guide.db")
    country = "import pycountry; print(pycountry.countries.get(alpha_2='US'))"
    iron = "from mendeleev import element; print(element('Fe'))"
    found = []
    if (BIN / "eol").exists():
        found.append(Run("eol (table)", [str(BIN / "eol"), "norwegianblue"]))
    if (BIN / "sqlite-utils").exists():
        export = [str(BIN / "sneakerdex"), "releases", "--format", "csv"]
        rows = subprocess.run(export, check=True, capture_output=True).stdout
        load = [str(BIN / "sqlite-utils"), "insert", database, "releases", "-", "--csv"]
        subprocess.run(load, input=rows, check=True, capture_output=True)
        query = "select date, model, name from releases where name like 'Kith%'"
        asked = [str(BIN / "sqlite-utils"), "query", database, query, "--table"]
        found.append(Run("sqlite-utils (table)", asked))
    if (BIN / "tldr").exists():
        found.append(
            Run(
                "tldr (text)",
                [str(BIN / "tldr"), "-p", "common", "tar"],
                XDG_CACHE_HOME=str(folder),
                TLDR_NETWORK_ENABLED="0",
            )
        )
    for name, script in (("pycountry (text)", country), ("mendeleev (text)", iron)):
        if not subprocess.run([python, "-c", script], capture_output=True).returncode:
            found.append(Run(name, [python, "-c", script]))
    return found


def grow(times: list[int], rounds: int, folder: Path) -> None:
    """Print what commands cost on datasets several times the size."""
    print(f"\n{'times the data':<26}", *(f"{number:>22}" for number in times))
    runs: dict[str, list[Run]] = {words: [] for words in GROWING}
    for number in times:
        data = folder / str(number)
        data.mkdir()
        # In a process of its own: what is started counts the memory of who starts it.
        subprocess.run(
            [sys.executable, "-m", "tests.growth", str(number), str(data)], check=True, cwd=ROOT
        )
        for words in GROWING:
            runs[words].append(ours(words, SNEAKERDEX_DATA=str(data)))
    measure([run for row in runs.values() for run in row], rounds)
    for words, row in runs.items():
        cells = (f"{r.median * 1e3:.0f} ms {r.median / row[0].median:.2f}" for r in row)
        memory = (f"{r.megabytes:.0f} MB" for r in row)
        told = zip(cells, memory, strict=True)
        print(f"{words:<26}", *(f"{f'{cell}, {used}':>22}" for cell, used in told))


def main(rounds: int, times: list[int]) -> None:
    """Print the whole table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "hello.py").write_text(HELLO)
        base = Run("typer + rich hello", [str(BIN / "python"), str(folder / "hello.py"), "world"])
        asked = [ours(words, limit) for words, limit in LIMITS.items()]
        completion = Run("completion of a name", [str(BIN / "sneakerdex")], 1.0, **COMPLETION)
        others = peers(folder)
        measure([base, *asked, completion, *others], rounds)
        print(f"{'':<26} {'median':>10} {'ratio':>6} {'limit':>5} {'memory':>8} {'ratio':>5}")
        for run in (base, *asked, completion, *others):
            print(run.line(base))
        if times:
            grow(times, max(rounds // 3, 3), folder)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("rounds", nargs="?", type=int, default=15)
    parser.add_argument("--grow", nargs="*", type=int, default=[1, 10])
    given = parser.parse_args()
    main(given.rounds, given.grow)
