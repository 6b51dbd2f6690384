"""The log of a real server: every line of a request carries its session, and traces stay there."""

import re

from orchestrator.stages import ALWAYS
from stories.tests.support.harness import wait_for
from stories.tests.support.servers import Posting

LINE = re.compile(r"\S+ \S+ (DEBUG|INFO|WARNING|ERROR|CRITICAL) \[([0-9a-f]{12}|-)\] ")


def lines_of(server, posting):
    """The log between a request and its answer, without the polls for readiness before it."""
    before = len(server.log)
    answer = posting(server).answer
    # The line of the access log is written after the answer was sent.
    wait_for(lambda: '"POST ' in server.log[before:])
    lines = server.log[before:].splitlines()
    return answer, [line for line in lines if "GET /readyz" not in line]


def test_every_line_of_a_request_carries_its_session(start_server):
    server = start_server()

    answer, lines = lines_of(server, Posting)

    session_id = answer.json["session_id"]
    for line in lines:
        assert f"[{session_id}]" in line, line
    text = "\n".join(lines)
    for stage in ALWAYS:
        assert f"{stage}: start" in text
        assert re.search(rf"{stage}: end, \d+\.\d\d s", text)


def test_the_lines_of_two_requests_are_distinguished(start_server):
    server = start_server()
    first, _ = lines_of(server, Posting)
    second, lines = lines_of(server, Posting)

    assert first.json["session_id"] not in "\n".join(lines)
    assert second.json["session_id"] in "\n".join(lines)


def test_an_error_logs_its_trace_and_the_client_sees_none(start_server, tmp_path):
    server = start_server()
    (tmp_path / "media").rmdir()
    (tmp_path / "media").write_text("a file stands where the folder should")

    answer, lines = lines_of(server, Posting)

    assert answer.status == 500
    text = "\n".join(lines)
    session_id = answer.json["session_id"]
    assert f"ERROR [{session_id}]" in text
    assert "Traceback (most recent call last)" in text
    assert "FileExistsError" in text or "NotADirectoryError" in text
    body = answer.body.decode()
    assert "Traceback" not in body
    assert str(tmp_path) not in body
    for line in lines:
        if LINE.match(line):
            assert f"[{session_id}]" in line, line
