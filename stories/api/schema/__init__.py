"""The OpenAPI schema of the views, kept apart from their code: decorators by subject."""
