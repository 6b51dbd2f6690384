"""Open premises: their central words are drawn from pools, so they can only be copied."""
