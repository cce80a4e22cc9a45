"""One file a subcommand; each loads, asks, shapes and prints."""
