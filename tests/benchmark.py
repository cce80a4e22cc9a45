"""How much longer a command takes than the smallest Typer program that prints a Rich table.

    python tests/benchmark.py [ROUNDS]

Each round runs every command once, in turn, so that a busy machine slows all alike; what counts is
the ratio of medians. Measure an installed wheel: a checkout reads TOML and is slower.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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
COMMANDS = (
    "show 2002R",
    "show M2002RDA",
    "timeline 1000 2002R",
    "timeline",
    "collabs --brand Kith",
    "collabs",
    "models --series 99X",
    "models",
    "releases --format json",
    "search gore-tex",
    "search suede made:usa",
    "compare 2002 2002R",
    "lineage 990",
    "tech",
    "people",
    "why 990 debut",
    "disputes",
    "decode M1500BWG",
    "cite 2002R",
    "asof 1989-06",
    "today --date 2026-05-12",
    "stats",
    "care 2002R",
    "size 2002R --us 9",
    "random --seed 1",
    "coverage",
    "--help",
)


def measured(command: list[str]) -> float:
    """Seconds that one run of a command takes from start to exit."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main(rounds: int) -> None:
    """Print the median of each command, and its ratio to the hello."""
    program = Path(sys.executable).with_name("sneakerdex")
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "hello.py"
        script.write_text(HELLO)
        runs = {"typer + rich hello": [sys.executable, str(script), "world"]}
        for words in COMMANDS:
            table = [] if words == "--help" else ["--format", "table"]
            runs[words] = [str(program), *words.split(), *table]
        times: dict[str, list[float]] = {name: [] for name in runs}
        for round_number in range(rounds + 1):
            for name, command in runs.items():
                seconds = measured(command)
                if round_number:  # The first round only warms the disk.
                    times[name].append(seconds)
    base = statistics.median(times["typer + rich hello"])
    for name, values in times.items():
        median = statistics.median(values)
        print(f"{name:<24} {median * 1000:6.1f} ms   {median / base:4.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
