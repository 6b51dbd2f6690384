"""Reads the pages of a story aloud: text in, an audio file with the times of its sentences out."""
