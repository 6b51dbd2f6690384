"""What no address accepts, and the headers that answers carry."""

import socket
from contextlib import closing

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.views.debug import technical_500_response

from stories.api.http.middleware import WRONG_HOST
from stories.tests.support.servers import RUNSERVER, Posting, each_server
from storygen.reports import ReporterFilter

ADDRESSES = [
    "/accounts/login/",
    "/accounts/password/",
    "/admin/login/",
    "/admin/auth/user/add/",
    "/api/generate-story/",
    "/api/auth/token/",
    f"/api/sessions/{'0' * 12}/retry/",
    f"/api/sessions/{'0' * 12}/cancel/",
    "/nowhere/",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_body_without_a_length_is_411(address):
    response = Client().generic("POST", address, b"", headers={"Transfer-Encoding": "chunked"})

    assert response.status_code == 411
    assert "Content-Length" in response.json()["detail"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_long_body_is_413_and_not_read(address):
    response = Client().generic(
        "POST", address, b"", "multipart/form-data; boundary=x", CONTENT_LENGTH=str(40_000_000)
    )

    assert response.status_code == 413


@pytest.mark.django_db
@pytest.mark.parametrize("address", ADDRESSES)
def test_no_address_takes_a_file(address, admin_user, tmp_path, settings):
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path
    client = Client(enforce_csrf_checks=True)
    client.cookies["csrftoken"] = "x" * 32

    response = client.post(address, {"file": SimpleUploadedFile("a.bin", b"x" * 1000)})

    assert response.status_code in (400, 401, 403, 404, 415)
    assert not list(tmp_path.iterdir())


@pytest.mark.django_db
def test_a_form_with_a_file_is_refused_for_it(admin_client):
    form = {"username": "ada", "file": SimpleUploadedFile("a.bin", b"x")}

    assert admin_client.post("/admin/auth/user/add/", form).status_code == 400


@each_server
@pytest.mark.django_db(transaction=True)
def test_a_wrong_host_gets_a_sentence_with_debug_on(start_server, command):
    server = start_server(command)

    with closing(socket.create_connection(("127.0.0.1", server.port))) as client:
        client.sendall(b"GET /api/ HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n")
        answer = b"".join(iter(lambda: client.recv(65536), b"")).decode()

    assert answer.startswith("HTTP/1.1 400")
    assert WRONG_HOST in answer


SECRET = "postgres://ada:hunter2@rows.example/tales"


def test_reports_hide_passwords_of_addresses(rf, settings):
    settings.DEBUG = True
    settings.DATABASE_ADDRESS = SECRET
    settings.ADDRESSES = {"broker": [SECRET.replace("postgres", "redis")]}
    request = rf.get("/fails/", STORYGEN_DATABASE=SECRET)
    # As the source of a module outside of this file, which the page quotes.
    failing: dict = {"address": SECRET}
    try:
        exec("def fails(): here = address; raise ValueError(here[:3])\nfails()", failing)
    except ValueError as exc:
        trace = exc.__traceback__.tb_next
        page = technical_500_response(request, type(exc), exc, trace).content.decode()

    assert settings.DEFAULT_EXCEPTION_REPORTER_FILTER.endswith(ReporterFilter.__name__)
    assert "rows.example" in page
    assert "hunter2" not in page


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/accounts/login/", "/admin/login/", "/api/docs/"])
def test_pages_load_from_this_server_only(client, address):
    assert client.get(address)["Content-Security-Policy"].startswith("default-src 'self';")


def test_strangers_on_the_machine_read_neither_pictures_nor_rows(start_server):
    server = start_server(RUNSERVER)
    (server.folder / "db.sqlite3").chmod(0o644)
    assert Posting(server).answer.status == 201

    files = [server.folder / "db.sqlite3", *(server.folder / "media").rglob("*.png")]
    assert len(files) > 3
    assert not [path for path in files if path.stat().st_mode & 0o007]


@pytest.mark.django_db
def test_answers_of_the_api_are_not_stored(client, story_worker):
    for address in ("/api/sessions/", "/api/sessions/000000000000/", "/api/nowhere/"):
        assert client.get(address)["Cache-Control"] == "no-store"
