"""At build time: the TOML becomes one compiled file in the wheel."""

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
        from sneakerdex import dataset
        from sneakerdex.views import shipped

        self.folder = tempfile.mkdtemp()
        folder = Path(self.folder)
        for name, text in dataset.compiled(Path(self.root) / "data", shipped.lines).items():
            (folder / name).write_text(text, "utf-8")
            build_data["force_include"][str(folder / name)] = f"sneakerdex/data/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what the wheel now holds."""
        del build_data, artifact_path
        if version != "editable":
            shutil.rmtree(self.folder)
