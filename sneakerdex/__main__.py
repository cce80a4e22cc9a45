"""The program: `sneakerdex` and `python -m sneakerdex`."""

import gc


def main() -> None:
    """Run the command line."""
    # A process of a tenth of a second has nothing to collect; looking costs some 5 ms.
    gc.disable()
    from sneakerdex.cli import app

    app(prog_name="sneakerdex")


if __name__ == "__main__":
    main()
