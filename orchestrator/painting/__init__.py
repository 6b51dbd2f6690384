"""Draws pictures. Importing this package imports torch, which takes seconds."""

from orchestrator.runtime.deferred_imports import defer_unused_imports

# Before any module of this package imports diffusers.
defer_unused_imports()
