"""Probes are answered whatever host they name: a supervisor knows an address, not our name."""

import pytest


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_it_answers_a_probe_that_names_another_host(client, engine, settings, path):
    settings.ALLOWED_HOSTS = ["stories.example.org"]
    settings.SECURE_SSL_REDIRECT = True

    assert client.get(path, headers={"host": "10.0.0.7:8000"}).status_code in (200, 503)
    assert client.get("/api/sessions/", headers={"host": "10.0.0.7"}).status_code in (301, 400)
