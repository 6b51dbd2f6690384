"""The entry point of runserver and gunicorn; importing it starts to load the models."""

import os
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storygen.settings")
_django = get_wsgi_application()

from stories.workers.process import start_serving  # noqa: E402  (needs the apps that the line above loads)

start_serving()


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Django, whether the proxy in front removes the path of STORYGEN_PUBLIC_URL or not."""
    prefix, path = settings.URL_PREFIX, environ.get("PATH_INFO", "")
    if prefix and path.startswith(f"{prefix}/"):
        environ["PATH_INFO"] = path.removeprefix(prefix)
    return _django(environ, start_response)
