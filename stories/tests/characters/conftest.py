"""Clients and requests of the tests of the library."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

URL = "/api/characters/"

Upload = Callable[..., HttpResponse]


def send(client: Client, data: bytes, filename: str = "a.png", **fields: str) -> HttpResponse:
    """Upload a picture as a form."""
    return client.post(URL, {"picture": SimpleUploadedFile(filename, data), **fields})


@pytest.fixture
def ada(db: None, django_user_model: type[AbstractUser]) -> AbstractUser:
    return django_user_model.objects.create_user("ada")


@pytest.fixture
def client_of(settings: Any) -> Callable[[AbstractUser], Client]:
    """A client that is signed in, on a server without anonymous use."""
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}

    def sign_in(user: AbstractUser) -> Client:
        client = Client(raise_request_exception=False)
        client.force_login(user)
        return client

    return sign_in
