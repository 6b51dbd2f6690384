"""Trains the embedded story model on the corpus that `tales` composes, and exports it."""
