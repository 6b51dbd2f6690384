"""Probes are answered whatever host they name: a supervisor knows an address, not our name."""

import logging

import pytest

from orchestrator.tests.support.behaviours import Gate
from stories.log import RefusalFilter


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_it_answers_a_probe_that_names_another_host(client, story_worker, settings, path):
    settings.ALLOWED_HOSTS = ["stories.example.org"]
    settings.SECURE_SSL_REDIRECT = True

    assert client.get(path, headers={"host": "10.0.0.7:8000"}).status_code in (200, 503)
    assert client.get("/api/sessions/", headers={"host": "10.0.0.7"}).status_code in (301, 400)


def test_a_planned_503_is_no_error_in_the_log(start_worker, orchestrator, client, caplog):
    """Supervisors ask every few seconds while models load."""
    gate = Gate()
    orchestrator.on_warm_up = lambda: gate(lambda fraction: None)
    start_worker(lambda: orchestrator)
    assert gate.entered.wait(60)

    assert client.get("/readyz").status_code == 503

    [record] = [record for record in caplog.records if record.name == "django.request"]
    assert (record.getMessage(), record.levelname) == ("Service Unavailable: /readyz", "WARNING")
    gate.opened.set()


def test_a_mistake_of_ours_stays_an_error():
    record = logging.LogRecord("django.request", logging.ERROR, "", 0, "Oh", (), None)
    record.status_code = 500

    assert RefusalFilter().filter(record)
    assert record.levelno == logging.ERROR


@pytest.mark.parametrize("method", ["post", "put", "delete"])
@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_a_probe_only_looks(client, story_worker, path, method):
    assert getattr(client, method)(path).status_code == 405
