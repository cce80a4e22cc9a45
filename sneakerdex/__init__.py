"""The cited field guide to New Balance.

`sneakerdex.dataset.load()` gives the whole Catalogue; `sneakerdex.model` has the record types.
"""

__version__ = "0.1.0"
