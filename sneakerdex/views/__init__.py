"""Records become shapes that any format can print: Card, Grid, Timeline."""
