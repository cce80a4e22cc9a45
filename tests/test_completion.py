"""Names complete in the shells themselves."""

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, clean_environment

PROGRAM = Path(sys.executable).with_name("sneakerdex")
# How each shell, once it has the script, is asked what may follow the words typed so far.
ASK = {
    "bash": """eval "$(_SNEAKERDEX_COMPLETE=source_bash sneakerdex)"
        COMP_WORDS=({words}); COMP_CWORD={last}
        _sneakerdex_completion sneakerdex; printf '%s\\n' "${{COMPREPLY[@]}}" """,
    "zsh": """autoload -Uz compinit; compinit -u
        eval "$(_SNEAKERDEX_COMPLETE=source_zsh sneakerdex)"; (( $+_comps[sneakerdex] )) || exit 1
        _TYPER_COMPLETE_ARGS="{line}" _SNEAKERDEX_COMPLETE=complete_zsh sneakerdex""",
    "fish": """_SNEAKERDEX_COMPLETE=source_fish sneakerdex | source; complete -C "{line}" """,
}
QUESTIONS = [
    ("show 2002", "2002R"),
    ("collabs --brand aime", "aime-leon-dore"),
    ("timeline --person Steven", "Steven Smith"),
    ("size 99", "990v3"),
    ("releases --fo", "--format"),
]


@pytest.mark.parametrize("shell", ASK)
@pytest.mark.parametrize(("typed", "offered"), QUESTIONS)
def test_a_shell_offers_names(shell: str, typed: str, offered: str, tmp_path: Path) -> None:
    if not shutil.which(shell) or not PROGRAM.exists():
        pytest.skip(f"no {shell} here")
    line = f"sneakerdex {typed}"
    script = ASK[shell].format(line=line, words=line, last=len(shlex.split(line)) - 1)
    settings = clean_environment(HOME=str(tmp_path))
    settings["PATH"] = f"{PROGRAM.parent}:{settings['PATH']}"
    done = subprocess.run(
        [shell, "-c", script],
        check=True, cwd=ROOT, env=settings, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert offered in done.stdout
    assert done.stderr == ""
