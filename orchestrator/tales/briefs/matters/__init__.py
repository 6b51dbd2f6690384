"""Matters that a prompt names outright, each with a plot that is told of just that."""
