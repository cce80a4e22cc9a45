"""The tests of sneakerdex."""
