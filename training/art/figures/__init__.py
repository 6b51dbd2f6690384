"""Whole figures: heads on drawn bodies, posed, dressed, with hats and things to hold."""
