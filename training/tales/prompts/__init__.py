"""Prompts as people type them: `composer` puts them together of pieces, and fingers slip."""
