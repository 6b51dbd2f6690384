"""Clauses that a prompt may hold as a whole: what happened, what somebody wants, what is odd."""
