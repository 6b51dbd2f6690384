"""PostgreSQL instead of SQLite: the same tests, and a server that goes away and comes back."""

import os
import re
import signal
import subprocess
import sys

import pytest

import test_api
from orchestrator import Stage
from stories.tests.support.celery_harness import CELERY_WORKER
from stories.tests.support.harness import PROMPT
from stories.tests.support.servers import ROOT, RUNSERVER, Server, paused_in, until

pytestmark = pytest.mark.ci

QUEUE = "stories/tests/workers/test_celery_queue.py"
# Tests that depend on the locks, constraints and ordering of the database.
SAME_TESTS = (
    QUEUE,
    "stories/tests/workers/test_celery_many.py::test_a_server_with_an_embedded_worker_generates_all",
    "stories/tests/workers/test_celery_worker.py::test_two_workers_share_the_queue_and_generate_each_story_once",
    "stories/tests/api/test_account.py",
    "stories/tests/api/test_cancel.py",
    "stories/tests/events/test_eventlog.py",
    "stories/tests/workers/test_picture_metadata.py",
    "stories/tests/api/test_idempotency.py",
    "stories/tests/sessions/test_queue.py",
    "stories/tests/sessions/test_prune.py",
    "stories/tests/sessions/test_recovery.py",
    "stories/tests/sessions/test_quotas.py",
    "stories/tests/workers/test_resume.py",
    "stories/tests/api/test_retry.py",
    "stories/tests/files/test_stage_cache.py",
)


def test_the_same_tests_pass(new_database, capsys):
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *SAME_TESTS),
            # Slow, and independent of the database.
            *("--deselect", f"{QUEUE}::test_a_request_is_taken_while_the_broker_is_away"),
        ],
        cwd=ROOT,
        env=os.environ | {"STORYGEN_DATABASE": new_database()},
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stdout
    with capsys.disabled():
        print("".join(f"\n{line}" for line in run.stdout.splitlines() if "postgresql: " in line))


class Process(Server):
    """A server or a worker, ready when its log says so."""

    says = re.compile(r" ready\.|Quit the server")

    def _ready(self) -> bool:
        assert self.process.poll() is None, self.log
        return bool(self.says.search(self.log))


@pytest.mark.parametrize("where", ["in the server", "in a worker"])
def test_it_goes_on_after_the_database_was_away(
    where, postgresql, new_database, redis_url, gate, tmp_path
):
    environment = {"STORYGEN_DATABASE": new_database()} | paused_in(Stage.CHARACTER, gate)
    if where == "in a worker":
        environment["STORYGEN_BROKER_URL"] = redis_url
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity", "0"],
        cwd=ROOT,
        env=os.environ | environment,
        check=True,
    )
    processes = [Process(tmp_path, RUNSERVER, **environment)]
    try:
        if where == "in a worker":
            processes.append(Process(tmp_path, CELERY_WORKER, **environment))
        server = processes[0]
        running, waiting = ask_for(server), ask_for(server)
        assert gate.wait() == Stage.CHARACTER

        postgresql.stop(signal.SIGINT)
        try:
            answer = server.get(f"/api/sessions/{running}/")
            assert answer.status == 503
            assert answer.headers["Retry-After"]
            gate.open()
            until(lambda: "The database did not answer" in processes[-1].log)
        finally:
            postgresql.start()

        assert gate.wait() == Stage.CHARACTER
        gate.open()
        for session_id in (running, waiting):
            until(lambda: status_of(server, session_id) == "completed", processes[-1].log)  # noqa: B023
    finally:
        for process in processes:
            process.kill()


def ask_for(server):
    answer = test_api.call(
        f"{server.url}/api/generate-story/",
        method="POST",
        data={"prompt_text": PROMPT},
        Prefer="respond-async",
    )
    assert answer.status == 202, answer.body
    return answer.json["session_id"]


def status_of(server, session_id):
    return server.get(f"/api/sessions/{session_id}/").json.get("status")
