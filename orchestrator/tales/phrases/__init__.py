"""English that tales are told in: verbs and clauses turned, small words varied."""
