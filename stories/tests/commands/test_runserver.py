"""`manage.py runserver`: sixty clients at once are connected."""

import socket
from contextlib import ExitStack

from django.core.management import get_commands, load_command_class
from django.core.servers.basehttp import WSGIRequestHandler


def test_it_keeps_clients_that_come_at_once():
    command = load_command_class(get_commands()["runserver"], "runserver")
    server = command.server_cls(("127.0.0.1", 0), WSGIRequestHandler)

    # Nobody accepts them: all wait.
    with server, ExitStack() as clients:
        for _ in range(60):
            clients.enter_context(socket.create_connection(server.server_address, timeout=60))
