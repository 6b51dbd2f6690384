"""Open premises: tales whose central words are drawn from pools, so that they can only be copied."""
