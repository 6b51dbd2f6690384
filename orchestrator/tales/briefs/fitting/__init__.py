"""Every fact of a brief in a slot of its sort, so that a plot tells it as one would say it."""
