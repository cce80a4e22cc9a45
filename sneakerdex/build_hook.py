"""At build time: the TOML becomes compiled files in the wheel, the commands a man page."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileData(BuildHookInterface[Any]):
    """Fails the build if a record cannot be read, points nowhere, or is missing."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile `data/`; an editable install reads the TOML itself."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from sneakerdex import dataset, manual
        from sneakerdex.views import shipped

        self.folder = tempfile.mkdtemp()
        folder = Path(self.folder)
        for name, text in dataset.compiled(Path(self.root) / "data", shipped.lines).items():
            # As bytes: Windows would end its lines otherwise.
            (folder / name).write_bytes(text.encode())
            build_data["force_include"][str(folder / name)] = f"sneakerdex/data/{name}"
        date = dataset.read_compiled(folder).date
        (folder / "sneakerdex.1").write_bytes(manual.page(date).encode())
        build_data["shared_data"][str(folder / "sneakerdex.1")] = "share/man/man1/sneakerdex.1"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what the wheel now holds."""
        del build_data, artifact_path
        if version != "editable":
            shutil.rmtree(self.folder)
