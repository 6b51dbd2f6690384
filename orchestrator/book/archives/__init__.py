"""Archives of books, read as untrusted input: see `reader`."""
