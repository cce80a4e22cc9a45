"""What all tests share: both datasets, the command line, and golden files."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from sneakerdex import dataset
from sneakerdex.catalogue import Catalogue
from sneakerdex.cli import app

ROOT = Path(__file__).parents[1]
SMALL = ROOT / "tests" / "small"
GOLDEN = ROOT / "tests" / "golden"

Run = Callable[..., Result]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest --update` rewrites golden files and README blocks instead of comparing them."""
    parser.addoption("--update", action="store_true", help="rewrite what people see")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The real dataset."""
    found, problems = dataset.read(ROOT / "data")
    assert not problems
    return found


@pytest.fixture(scope="session")
def small() -> Catalogue:
    """A dataset of two models that only changes when a test wants it to."""
    found, problems = dataset.read(SMALL)
    assert not problems
    return found


@pytest.fixture(autouse=True)
def _same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """No colour, 80 columns, the checkout's dataset: whatever the machine says."""
    for name in ("FORCE_COLOR", "NO_COLOR", "SNEAKERDEX_DATA", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")


@pytest.fixture(scope="session")
def run() -> Run:
    """Run the command line on the real dataset: `run("show", "2002R", columns=60)`."""

    def runner(*words: str, columns: int = 80, data: Path | None = None, **env: str) -> Result:
        settings = {"COLUMNS": str(columns), **env}
        if data:
            settings["SNEAKERDEX_DATA"] = str(data)
        return CliRunner().invoke(app, list(words), env=settings, prog_name="sneakerdex")

    return runner


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a file of `tests/golden`."""

    def compare(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update"):
            file.write_text(text, "utf-8")
        assert text == file.read_text("utf-8"), f"{name} differs; `pytest --update` accepts it"

    return compare


def heed_interrupts() -> None:
    """For `preexec_fn`: a process that a job in the background starts ignores them otherwise."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def clean_environment(**more: str) -> dict[str, str]:
    """The environment for a real process, without anything that changes its output."""
    keep = {"PATH", "HOME", "LANG", "SYSTEMROOT", "PYTHONPATH", "VIRTUAL_ENV"}
    return {name: value for name, value in os.environ.items() if name in keep} | more
