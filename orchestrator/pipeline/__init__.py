"""The steps of a story: which there are, how one runs, what it makes as facts and files."""
