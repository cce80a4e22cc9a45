"""The program: `sneakerdex` and `python -m sneakerdex`."""

import gc
import os
import sys

_INTERRUPTED = 130


def main() -> None:
    """Run the command line, and end the process."""
    # A process of a tenth of a second has nothing to collect; looking costs some 5 ms.
    gc.disable()
    try:
        from sneakerdex.cli import app

        app(prog_name="sneakerdex")
    except SystemExit as ended:
        _leave(ended)
    except KeyboardInterrupt:
        os._exit(_INTERRUPTED)


def _leave(ended: SystemExit) -> None:
    """End at once: to take everything apart first, as Python does, costs some 12 ms."""
    if not isinstance(ended.code, int) or sys.getprofile() or sys.gettrace():
        raise ended
    # What could not be written has been said by now; the others are flushed already.
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            continue
    os._exit(ended.code)


if __name__ == "__main__":
    main()
