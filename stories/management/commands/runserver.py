"""Django's development server, for more clients at once than it is made for."""

from django.core.servers.basehttp import WSGIServer
from whitenoise.runserver_nostatic.management.commands import runserver


class PatientServer(WSGIServer):
    # Connections that wait to be accepted. Of Django's ten, sixty clients at once lose some.
    request_queue_size = 512


class Command(runserver.Command):
    server_cls = PatientServer
