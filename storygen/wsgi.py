"""The entry point of runserver and gunicorn; importing it starts to load the models."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storygen.settings")
application = get_wsgi_application()

from stories.workers.process import start_serving  # noqa: E402  (needs the apps that the line above loads)

start_serving()
