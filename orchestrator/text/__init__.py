"""Texts of any origin: English words, the language of a text, its sentences."""
