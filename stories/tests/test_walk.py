"""The walk that a user takes with test_api.py, on a live server."""

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.contrib.auth.models import User
from knox.models import AuthToken

import test_api
from orchestrator import OrchestratorConfig, Stage, StoryOrchestrator
from orchestrator.tests.support.behaviours import Gate
from stories.models import StorySession
from stories.tests.support.harness import WAIT, check_files
from stories.tests.support.uploads import drawn, encoded

EVENTS = [
    test_api.Event("1", "queued", {"position": 2, "eta_seconds": 9.0}),
    test_api.Event("2", "text", {"offset": 0, "text": "A fox"}),
    test_api.Event("3", "text", {"offset": 2, "text": "cat"}),
    test_api.Event("4", "result", {"session_id": "0" * 12}),
]


def wire(events: list[test_api.Event]) -> bytes:
    return "".join(
        f"id: {event.id}\nevent: {event.kind}\ndata: {test_api.json.dumps(event.data)}\n\n"
        for event in events
    ).encode()


# The walk


def test_it_passes_the_walk(live_server, story_worker, media_root):
    said, events = [], []

    story = test_api.walk(live_server.url, seed=7, say=said.append, on_event=events.append)
    test_api.show(story, live_server.url, say=said.append)

    assert story["seed"] == 7
    assert StorySession.objects.count() == 1
    assert "✓ ready" in said
    check_files(media_root)


def test_it_passes_the_walk_with_a_book(live_server, story_worker, media_root):
    said = []

    story = test_api.walk(live_server.url, pages=5, narration=True, say=said.append)
    test_api.show(story, live_server.url, say=said.append)

    assert len(story["pages"]) == 5
    assert sum(line.startswith("✓ the narration of page") for line in said) == 5
    assert any(line.startswith("✓ page 5: ") for line in said)
    assert any(line.startswith("✓ a figure on page 1 moved by hand: ") for line in said)
    assert story["revision"] == 3
    assert "Page 2: " in " ".join(said)
    check_files(media_root)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_it_passes_the_walk_with_a_hero_of_ones_own(
    live_server, story_worker, media_root, tmp_path, mode
):
    picture = tmp_path / "momo.png"
    picture.write_bytes(encoded(drawn(mode)))
    said = []

    story = test_api.walk(live_server.url, pages=2, hero=picture, say=said.append)

    assert "✓ the hero is the character of the library" in said
    assert story["cast"][0]["kind"] == "character"
    check_files(media_root)


def test_it_saves_the_story_as_a_file(live_server, story_worker, media_root, tmp_path):
    story = test_api.walk(live_server.url, say=lambda line: None)

    path = test_api.save(story, "epub", live_server.url, folder=tmp_path)

    assert path.suffix == ".epub"
    assert path.read_bytes().startswith(b"PK")
    with pytest.raises(test_api.WalkFailed, match="docx"):
        test_api.save(story, "docx", live_server.url, folder=tmp_path)


def test_it_follows_the_story_on_its_walk(live_server, story_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on(Stage.SCENE, gate)
    events = []

    def on_event(event: test_api.Event) -> None:
        events.append(event)
        if (event.kind, event.data.get("name")) == ("picture", "background_image"):
            gate.opened.set()

    story = test_api.walk(live_server.url, say=lambda line: None, on_event=on_event)

    assert events[-1].data == story
    kinds = {event.kind for event in events}
    assert kinds >= {"started", "stage", "progress", "text", "picture", "result"}


def test_it_passes_the_walk_with_a_token_where_one_is_needed(
    live_server, story_worker, settings, media_root, monkeypatch, capsys
):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}
    user = User.objects.create(username="ada")
    _, token = AuthToken.objects.create(user)

    monkeypatch.setattr("sys.argv", ["test_api.py", live_server.url])
    monkeypatch.delenv("STORYGEN_TOKEN", raising=False)
    assert test_api.main() == 1
    assert "STORYGEN_TOKEN" in capsys.readouterr().err

    monkeypatch.setenv("STORYGEN_TOKEN", token)
    assert test_api.main() == 0
    assert "✓ composing the scene" in capsys.readouterr().out
    assert StorySession.objects.get().user == user


@pytest.mark.models
def test_it_passes_the_walk_with_the_real_models(live_server, start_worker, settings, media_root):
    config = OrchestratorConfig(**settings.ORCHESTRATOR)
    start_worker(lambda: StoryOrchestrator.from_config(config), deadline_seconds=600.0)

    story = test_api.walk(live_server.url, seed=7, say=lambda line: None)

    assert story["processing_status"] == "completed"
    check_files(media_root)


# Following a story on a server that does not do its part


@contextmanager
def scripted(*answers: tuple[int, bytes]) -> Iterator[tuple[str, list[str | None]]]:
    """A server with these answers, each for one request: its URL and what it was asked."""
    asked: list[str | None] = []
    left = list(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.headers["Last-Event-ID"])
            status, body = left.pop(0)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join(WAIT)


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    monkeypatch.setattr(test_api, "POLL_SECONDS", 0.0)


def test_it_reads_events_as_the_specification_says():
    lines = (
        b"retry: 2000\n\n: a comment\n\nid: 7\nevent: text\ndata: [1,\ndata: 2]\n\n"
        b"data:3\r\n\r\nid: 8\n\ndata: 4\n\nevent: result\ndata: 5"
    ).splitlines(keepends=True)
    assert list(test_api.read_events(lines)) == [
        test_api.Event("7", "text", [1, 2]),
        test_api.Event("7", "message", 3),
        test_api.Event("8", "message", 4),
    ]


def test_it_comes_again_with_the_last_number_when_the_connection_breaks():
    first, second = wire(EVENTS[:2]), wire(EVENTS[2:])
    with scripted((200, first + second[:20]), (200, second)) as (url, asked):
        assert list(test_api.watch(url)) == EVENTS
    assert asked == [None, "2"]


def test_it_gives_up_on_events_that_do_not_come():
    with scripted(*[(200, b": still here\n\n")] * test_api.MOST_BROKEN) as (url, asked):
        assert list(test_api.watch(url)) == []
    assert len(asked) == test_api.MOST_BROKEN


@pytest.mark.parametrize("status", [204, 404, 503])
def test_it_asks_for_the_session_where_there_are_no_events(status):
    waiting = {"progress": {"stage": "", "percent": 0.0, "eta_seconds": None, "position": 1}}
    done = {"progress": None, "session_id": "0" * 12}
    bodies = [(200, test_api.json.dumps(session).encode()) for session in (waiting, done)]
    said, events = [], []
    with scripted((status, b""), *bodies) as (url, _):
        assert test_api.follow(url, token="", say=said.append, on_event=events.append) == done
    assert "every second" in said[0]
    assert [event.kind for event in events] == ["progress", "result"]


def test_it_says_that_the_session_was_deleted():
    with scripted((200, b"event: deleted\ndata: {}\n\n")) as (url, _):
        follow = {"token": "", "say": print, "on_event": lambda event: None}
        with pytest.raises(test_api.WalkFailed, match="deleted"):
            test_api.follow(url, **follow)


# What is shown of it


class Terminal(io.StringIO):
    """Knows what can be read on its one line now."""

    def isatty(self) -> bool:
        return True

    @property
    def line(self) -> str:
        return self.getvalue().rsplit("\r", 1)[-1]


STORY = [
    *EVENTS[:1],
    test_api.Event("5", "started", {}),
    test_api.Event("6", "stage", {"stage": "story", "status": "running"}),
    test_api.Event("7", "progress", {"stage": "story", "percent": 50.0, "eta_seconds": 4.4}),
    *EVENTS[1:3],
]
DONE = test_api.Event(
    "8", "stage", {"stage": "story", "status": "completed", "seconds": 2.44, "cache": "miss"}
)


def test_it_draws_how_far_the_story_is_on_a_terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    out = Terminal()
    progress = test_api.Progress(out)

    progress.update(STORY[0])
    assert "number 2 in the queue (9 s left)" in out.line
    for event in STORY[1:]:
        progress.update(event)
    assert out.line == "█" * 12 + "·" * 12 + "  50 % writing the story (4 s left)  A cat"
    progress.say("Hello")
    assert "\rHello\n" in out.getvalue()
    progress.update(DONE)
    assert "\r✓ writing the story: 2.4 s\n" in out.getvalue()
    progress.close()
    assert out.line == ""


@pytest.mark.parametrize("columns", [20, 70, 200])
def test_it_keeps_to_its_line_and_moves_no_cursor(monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    out = Terminal()
    progress = test_api.Progress(out)
    for event in STORY[2:4]:
        progress.update(event)
    hostile = "\x1b[2J\n" + "狐" * 300
    progress.update(test_api.Event("9", "text", {"offset": 0, "text": hostile}))

    assert (
        sum(1 if character in "█·" or character.isascii() else 2 for character in out.line)
        < columns
    )
    assert ("狐" in out.line) == (columns > 60)
    assert "\x1b" not in out.getvalue()


def test_it_writes_plain_lines_where_there_is_no_terminal():
    out = io.StringIO()
    progress = test_api.Progress(out)
    for event in [*STORY, DONE]:
        progress.update(event)
    progress.close()

    assert out.getvalue() == "✓ writing the story: 2.4 s\n"


def test_a_console_of_few_characters_does_not_end_the_walk(
    live_server, story_worker, media_root, monkeypatch
):
    bytes_out = io.BytesIO()
    monkeypatch.setattr("sys.argv", ["test_api.py", live_server.url])
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", io.TextIOWrapper(bytes_out, encoding="cp1252"))

    assert test_api.main() == 0
    test_api.sys.stdout.flush()
    assert b"? ready" in bytes_out.getvalue()
    assert f"To be read at {live_server.url}/stories/".encode() in bytes_out.getvalue()
