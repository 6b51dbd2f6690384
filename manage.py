#!/usr/bin/env python
"""Django's command-line utility."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storygen.settings")
    # A developer's tool; gunicorn and celery do not come this way.
    os.environ.setdefault("STORYGEN_DEBUG", "on")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as exc:
        # A mistake in the environment, not in the code: the sentence says all.
        sys.exit(f"Error: {exc}")


if __name__ == "__main__":
    main()
