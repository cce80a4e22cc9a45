"""The program: `sneakerdex` and `python -m sneakerdex`."""

import gc
import os
import sys


def main() -> None:
    """Run the command line."""
    # A process of a tenth of a second has nothing to collect; looking costs some 5 ms.
    gc.disable()
    from sneakerdex.cli import app

    try:
        app(prog_name="sneakerdex")
    except SystemExit as ended:
        _leave(ended)


def _leave(ended: SystemExit) -> None:
    """End at once: to take everything apart first, as Python does, costs some 12 ms."""
    if not isinstance(ended.code, int):
        raise ended
    # All is written and checked by now; whoever closed a stream has said so.
    for stream in (sys.stdout, sys.stderr):
        if not stream.closed:
            stream.flush()
    os._exit(ended.code)


if __name__ == "__main__":
    main()
