"""Tales: premises with plots written by hand, worlds drawn for them, stories told of both."""
