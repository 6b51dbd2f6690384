"""Premises by family, each module a list `PREMISES`; a new module is found by itself."""
