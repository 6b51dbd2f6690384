#!/usr/bin/env python
"""Exercise the API of a running server as a client would: `python test_api.py [URL]`.

Needs only Python. For a server that requires authentication, pass a token with --token or in the
environment variable STORYGEN_TOKEN. The test suite runs the same steps on a live server. The exit
code is 0 if every response met the contract, or 1 at the first that did not.
"""

import argparse
import http.client
import json
import os
import shutil
import sys
import textwrap
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import TextIO

PROMPT = "A brave knight discovers a magical forest where trees whisper ancient secrets"
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
IMAGES = ("character_image", "background_image", "merged_image")
STAGES = {
    "story": "writing the story",
    "character_image": "drawing the character",
    "background_image": "drawing the background",
    "cutout": "cutting out the character",
    "scene": "composing the scene",
    "narration": "reading aloud",
}
READY_SECONDS = 300
# Of a server that loads its models: on a busy machine they take long.
LOADING_SECONDS = 1800
ANSWER_SECONDS = 600
# A server without new events sends a heartbeat more often than this.
SILENCE_SECONDS = 60
POLL_SECONDS = 1.0
# Give up after this many consecutive connections that broke before their first event.
MOST_BROKEN = 3


class WalkFailed(Exception):
    """A response did not meet the contract."""


@dataclass
class Answer:
    """Status, headers and body of a response."""

    status: int
    headers: Message
    body: bytes

    @property
    def json(self) -> dict:
        return json.loads(self.body)


def build_request(
    url: str, *, method: str = "GET", body: bytes | None = None, token: str = "", **headers: str
) -> urllib.request.Request:
    """A request; underscores in header names stand for dashes."""
    request = urllib.request.Request(url, body, method=method)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    if token:
        # Not forwarded when a picture's URL redirects to storage on another host.
        request.add_unredirected_header("Authorization", f"Token {token}")
    return request


def call(
    url: str,
    *,
    method: str = "GET",
    data: object = None,
    raw: bytes | None = None,
    content_type: str = "application/json",
    token: str = "",
    **headers: str,
) -> Answer:
    """Send one request; `data` is sent as JSON, `raw` unchanged."""
    body = raw if raw is not None else None if data is None else json.dumps(data).encode()
    if body is not None:
        headers["Content_Type"] = content_type
    request = build_request(
        url, method=method, body=body, token=token, Accept="application/json", **headers
    )
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_SECONDS) as response:
            return Answer(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.headers, error.read())


def expect(answer: Answer, status: int, what: str) -> Answer:
    if answer.status != status:
        text = answer.body.decode(errors="replace")[:2000]
        raise WalkFailed(f"{what}: expected {status}, got {answer.status}: {text}")
    return answer


# Server-Sent Events


@dataclass(frozen=True)
class Event:
    """One event of a session; a client sends its `id` as Last-Event-ID."""

    id: str
    kind: str
    data: dict


def read_events(lines: Iterable[bytes]) -> Iterator[Event]:
    """The events of a text/event-stream with LF line ends; an incomplete last one is dropped."""
    number, kind, data = "", "message", []
    for line in lines:
        if not line.endswith(b"\n"):
            return
        text = line.decode().rstrip("\r\n")
        if not text:
            if data:
                yield Event(number, kind, json.loads("\n".join(data)))
            kind, data = "message", []
            continue
        name, _, value = text.partition(":")
        value = value.removeprefix(" ")
        if name == "id":
            number = value
        elif name == "event":
            kind = value
        elif name == "data":
            data.append(value)


def watch(url: str, *, token: str = "") -> Iterator[Event]:
    """The events of a session up to its result; reconnects when the connection breaks.

    `url` is the session's. Ends without a result if the server sends none.
    """
    last_id = ""
    broken = 0
    while broken < MOST_BROKEN:
        request = build_request(f"{url}events/", token=token, Accept="text/event-stream")
        if last_id:
            request.add_header("Last-Event-ID", last_id)
        try:
            with urllib.request.urlopen(request, timeout=SILENCE_SECONDS) as response:
                if response.status != 200:
                    return
                for event in read_events(response):
                    broken = 0
                    last_id = event.id
                    yield event
                    if event.kind in ("result", "deleted"):
                        return
        except urllib.error.HTTPError as error:
            with error:
                return
        except (OSError, http.client.HTTPException):
            pass
        broken += 1
        time.sleep(POLL_SECONDS)


def poll(url: str, *, token: str = "") -> Iterator[Event]:
    """As `watch`, by polling the session, for networks that let no events through."""
    while True:
        session = expect(call(url, token=token), 200, "the session").json
        if session["progress"] is None:
            yield Event("", "result", session)
            return
        yield Event("", "progress", session["progress"])
        time.sleep(POLL_SECONDS)


class Progress:
    """Shows the progress of a story: a line that is redrawn on a terminal, else plain lines."""

    BAR = 24

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._live = out.isatty()
        self._text = ""
        self._percent = 0.0
        self._left = ""
        self._doing = ""

    def say(self, line: str) -> None:
        self._clear()
        print(line, file=self._out, flush=True)
        self._draw()

    def update(self, event: Event) -> None:
        """Show what an event changes."""
        data = event.data
        if (seconds := data.get("eta_seconds")) is not None:
            self._left = f" ({seconds:.0f} s left)"
        if event.kind == "queued" and (data.get("position") or 1) > 1:
            self._doing = f"number {data['position']} in the queue"
        elif event.kind == "stage":
            self._text = ""
            doing = doing_of(data)
            if data["status"] == "completed":
                cached = " (as before)" if data.get("cache") == "hit" else ""
                self.say(f"✓ {doing}: {data['seconds']:.1f} s{cached}")
            elif data["status"] == "failed":
                self.say(f"✗ {doing}")
            else:
                self._doing = doing
        elif event.kind == "progress":
            self._percent = data["percent"]
            self._doing = doing_of(data) or self._doing
        elif event.kind == "text":
            self._text = self._text[: data["offset"]] + data["text"]
        self._clear()
        self._draw()

    def close(self) -> None:
        self._clear()
        self._live = False

    def _draw(self) -> None:
        if not (self._live and self._doing):
            return
        full = round(self.BAR * self._percent / 100)
        bar = "█" * full + "·" * (self.BAR - full)
        line = f"{bar} {self._percent:3.0f} % {self._doing}{self._left}"[: self._columns]
        self._out.write(f"\r{line}{_tail(self._text, self._columns - len(line))}")
        self._out.flush()

    def _clear(self) -> None:
        if self._live:
            self._out.write(f"\r{' ' * self._columns}\r")

    @property
    def _columns(self) -> int:
        """One column is left free: some terminals wrap when the last one is written."""
        return shutil.get_terminal_size().columns - 1


def doing_of(data: dict) -> str:
    """What a stage does, of which page if it is not the first; empty before there is a stage."""
    page = data.get("page") or 1
    return STAGES.get(data["stage"], "") + (f" of page {page}" if page > 1 else "")


def _tail(text: str, columns: int) -> str:
    """The end of a text, on one line and without control characters."""
    if columns < 10:
        return ""
    shown = "".join(c if c.isprintable() else " " for c in text[-columns:])
    # Some characters take two columns, none takes more.
    while shown and 2 + sum(1 if c.isascii() else 2 for c in shown) > columns:
        shown = shown[1:]
    return f"  {shown}"


def wait_until_ready(base: str, say: Callable[[str], None]) -> None:
    """Wait for the server to answer and for its models to be loaded."""
    start = time.monotonic()
    last_state = ""
    while True:
        try:
            limit = READY_SECONDS
            answer = call(f"{base}/readyz")
            # A server without a worker accepts stories but cannot generate one.
            if answer.json["status"] == "ready":
                return
            state = answer.json["detail"] or answer.json["status"]
            if answer.json["status"] == "loading":
                limit = LOADING_SECONDS
        except (urllib.error.URLError, ConnectionError) as error:
            state = f"no answer ({getattr(error, 'reason', error)})"
        if state != last_state:
            say(f"… waiting for {base}: {state}")
            last_state = state
        if time.monotonic() - start > limit:
            raise WalkFailed(f"The server is not ready after {limit} s: {state}")
        time.sleep(0.25)


def refusals(generate: str, say: Callable[[str], None], token: str) -> None:
    """Check that invalid input is rejected with an explanation."""
    cases = (
        ("no prompt", 400, {"data": {}}),
        ("an empty prompt", 400, {"data": {"prompt_text": ""}}),
        ("a blank prompt", 400, {"data": {"prompt_text": " \n "}}),
        ("a number for a prompt", 400, {"data": {"prompt_text": 7}}),
        ("a control character", 400, {"data": {"prompt_text": "a\x00b"}}),
        ("a seed out of range", 400, {"data": {"prompt_text": "A fox", "seed": -1}}),
        ("an unknown style", 400, {"data": {"prompt_text": "A fox", "style": "no such"}}),
        ("too many pages", 400, {"data": {"prompt_text": "A fox", "pages": 13}}),
        ("broken JSON", 400, {"raw": b'{"prompt_text": '}),
        (
            "a form",
            415,
            {"raw": b"prompt_text=A+fox", "content_type": "application/x-www-form-urlencoded"},
        ),
    )
    for what, status, arguments in cases:
        expect(call(generate, method="POST", token=token, **arguments), status, what)
        say(f"✓ {what}: {status}")


class Posting(threading.Thread):
    """A POST that waits for its answer in the background."""

    def __init__(self, url: str, **arguments: object) -> None:
        super().__init__(daemon=True)
        self._post = lambda: call(url, method="POST", **arguments)
        self.start()

    def run(self) -> None:
        try:
            self._outcome = self._post()
        except OSError as error:
            self._outcome = error

    @property
    def answer(self) -> Answer:
        self.join()
        if isinstance(self._outcome, OSError):
            raise WalkFailed(f"a prompt: {self._outcome}") from self._outcome
        return self._outcome


def walk(
    base: str,
    *,
    prompt: str = PROMPT,
    seed: int | None = None,
    pages: int = 1,
    narration: bool = False,
    hero: Path | None = None,
    token: str = "",
    say: Callable[[str], None] = print,
    on_event: Callable[[Event], None] = lambda event: None,
) -> dict:
    """Run all steps and return the story as the API shows it. Raises `WalkFailed`.

    With `pages`, the story is a book of that many, of which a page is changed by hand and brought
    back; with `narration`, it is read aloud. `hero` is a picture of a character of one's own: it is
    uploaded to the library and plays in the story.

    `on_event` is called with each event of the story while it is generated.
    """
    base = base.rstrip("/")
    generate = f"{base}/api/generate-story/"
    sessions = f"{base}/api/sessions/"

    wait_until_ready(base, say)
    say("✓ ready")
    if call(sessions, token=token).status == 401:
        raise WalkFailed(
            "The server requires authentication: pass a token with --token or STORYGEN_TOKEN."
        )
    refusals(generate, say, token)
    character = hero and upload(base, hero, say, token)

    # A synchronous request, and an asynchronous one with the same idempotency key: both are about
    # the same story, whichever arrives first.
    start = time.monotonic()
    request = {
        "data": {"prompt_text": prompt}
        | ({} if seed is None else {"seed": seed})
        | ({} if pages == 1 else {"pages": pages})
        | ({"narration": True} if narration else {})
        | ({"cast": [{"id": character["id"]}]} if character else {}),
        "token": token,
        "Idempotency_Key": str(uuid.uuid4()),
    }
    posting = Posting(generate, **request)
    asking = call(generate, method="POST", Prefer="respond-async", **request)
    if asking.status == 202:
        url = urllib.parse.urljoin(f"{base}/", asking.headers["Location"])
        followed = follow(url, token=token, say=say, on_event=on_event)
    story = expect(posting.answer, 201, "a prompt").json
    say(f"✓ a prompt: 201 after {time.monotonic() - start:.1f} s")
    if asking.status != 202:
        followed = expect(asking, 201, "the same prompt again").json
    if followed != story:
        raise WalkFailed("The event stream and the synchronous response returned different stories")
    say("✓ the same prompt again, not waited for: the same story")

    if story["processing_status"] != "completed":
        raise WalkFailed(f"The story is {story['processing_status']}: {story['error_messages']}")
    for field in ("title", "story_text", "character_description", "background_description"):
        if not story[field].strip():
            raise WalkFailed(f"{field} is empty")
    for name, url in pictures_of(story).items():
        url = urllib.parse.urljoin(f"{base}/", url)
        # Storage on another host has its own authorization and must not get the token.
        picture = expect(call(url, token=token if url.startswith(base) else ""), 200, name).body
        if not picture.startswith(PNG_SIGNATURE):
            raise WalkFailed(f"{url} is not a PNG")
        say(f"✓ {name}: {len(picture) // 1024} KB")
    check_pages(story, pages)
    if character:
        check_hero(story, character, base, token, say)
    for page in story["pages"]:
        if not narration and page["audio_url"]:
            raise WalkFailed("The story was read aloud, and nobody asked for that")
        if narration:
            check_narration(page, base, token, say)

    session = story["session_id"]
    detail = expect(call(f"{sessions}{session}/", token=token), 200, "the session").json
    if detail != story:
        raise WalkFailed("The session differs from the response to the request that created it")
    newest = expect(call(sessions, token=token), 200, "the list of sessions").json["results"]
    if session not in (line["session_id"] for line in newest):
        raise WalkFailed("The session is not in the list of sessions")
    unknown = call(f"{sessions}{'0' * 12}/", token=token)
    expect(unknown, 404, "a session that is not there")
    say("✓ the session and the list of sessions")
    return story if pages == 1 else move_and_restore(f"{sessions}{session}/", story, say, token)


def upload(base: str, picture: Path, say: Callable[[str], None], token: str) -> dict:
    """Upload a picture to the library, and wait until it is cut out."""
    boundary = uuid.uuid4().hex
    head = (
        f"--{boundary}\r\nContent-Disposition: form-data; "
        f'name="picture"; filename="hero{picture.suffix}"\r\n\r\n'
    )
    answer = call(
        f"{base}/api/characters/",
        method="POST",
        raw=head.encode() + picture.read_bytes() + f"\r\n--{boundary}--\r\n".encode(),
        content_type=f"multipart/form-data; boundary={boundary}",
        token=token,
    )
    if answer.status not in (201, 202):
        expect(answer, 202, "a picture of a character")
    say(f"✓ a picture of a character: {answer.status}")
    url = urllib.parse.urljoin(f"{base}/", answer.headers["Location"])
    end = time.monotonic() + ANSWER_SECONDS
    while (character := expect(call(url, token=token), 200, "the character").json)["status"] in (
        *("pending", "processing"),
    ):
        if time.monotonic() > end:
            raise WalkFailed("The character is not cut out")
        time.sleep(POLL_SECONDS)
    if character["status"] != "ready":
        raise WalkFailed(f"The character is not cut out: {character['error']}")
    say("✓ the character is cut out")
    return character


def check_hero(
    story: dict, character: dict, base: str, token: str, say: Callable[[str], None]
) -> None:
    """The hero is the character of the library, with the same file."""
    hero = story["cast"][0]
    if hero["character"] != character["id"]:
        raise WalkFailed("The hero is not the character that was asked for")
    urls = (urllib.parse.urljoin(f"{base}/", one["cutout_url"]) for one in (hero, character))
    own, kept = (
        expect(call(url, token=token if url.startswith(base) else ""), 200, url).body
        for url in urls
    )
    if own != kept:
        raise WalkFailed("The hero's cut-out is not that of the character")
    say("✓ the hero is the character of the library")


def move_and_restore(url: str, story: dict, say: Callable[[str], None], token: str) -> dict:
    """Move somebody on a page by hand and bring the page back; returns the story as it is then."""
    page = next((page for page in story["pages"] if page["placement"]), None)
    if page is None:
        return story
    figure = page["placement"][0]
    moved_to = {"id": figure["id"], "x": round(1 - figure["x"], 3), "flip": not figure["flip"]}
    change = {"method": "PATCH", "data": {"placement": [moved_to]}, "token": token}
    page_url = f"{url}pages/{page['number']}/"
    known = expect(call(url, token=token), 200, "the session").headers["ETag"]
    expect(call(page_url, **change), 428, "a change that does not say what it changes")
    start = time.monotonic()
    answer = expect(call(page_url, **change, If_Match=known), 200, "a moved figure")
    seconds = time.monotonic() - start
    moved = answer.json["pages"][page["number"] - 1]
    if moved["placement"][0] != figure | moved_to or moved["image_url"] == page["image_url"]:
        raise WalkFailed(f"The figure was not moved: {moved}")
    say(f"✓ a figure on page {page['number']} moved by hand: {seconds:.2f} s")
    stale = expect(call(page_url, **change, If_Match=known), 412, "a change of what was changed")
    if not stale.json["changes"]:
        raise WalkFailed("A change that is too late is not told what is new")
    restore = {"method": "POST", "token": token, "If_Match": answer.headers["ETag"]}
    back = expect(call(f"{url}revisions/1/restore/", **restore), 200, "the first revision").json
    if [page["image_url"] for page in back["pages"]] != [
        page["image_url"] for page in story["pages"]
    ]:
        raise WalkFailed("The first revision shows other pictures than at first")
    say("✓ the page as it was, brought back")
    return back


def pictures_of(story: dict) -> dict[str, str]:
    """The addresses of a story's pictures by what to call them; of a book those of its pages."""
    pictures = {name: story["image_urls"][name] for name in IMAGES}
    if len(story["pages"]) > 1:
        for page in story["pages"]:
            pictures[f"page {page['number']}"] = page["image_url"] or ""
    return pictures


def narrations_of(story: dict) -> dict[str, str]:
    """The addresses of the pages read aloud, by what to call them."""
    return {
        f"page {page['number']} read aloud": page["audio_url"]
        for page in story["pages"]
        if page["audio_url"]
    }


def check_pages(story: dict, pages: int) -> None:
    """Raise `WalkFailed` unless the pages are numbered, told, and fit the story's own fields."""
    numbers = [page["number"] for page in story["pages"]]
    # A model may part a short story into fewer pages than it was asked for.
    if numbers != list(range(1, len(numbers) + 1)) or not 1 <= len(numbers) <= pages:
        raise WalkFailed(f"{pages} pages were asked for, and there are {numbers}")
    cover = story["pages"][story["plan"]["cover"] - 1]
    if cover["image_url"] != story["image_urls"]["merged_image"]:
        raise WalkFailed("merged_image is not the picture of the cover's page")
    for page in story["pages"]:
        if not all(line in story["story_text"] for line in page["text"].splitlines()):
            raise WalkFailed(f"The text of page {page['number']} is not in story_text")


def check_narration(page: dict, base: str, token: str, say: Callable[[str], None]) -> None:
    """Raise `WalkFailed` unless a page has sound with its sentences, and any part can be had."""
    which = f"the narration of page {page['number']}"
    url = urllib.parse.urljoin(f"{base}/", page["audio_url"] or "")
    token = token if url.startswith(base) else ""
    sound = expect(call(url, token=token), 200, which).body
    # An MPEG audio frame begins with eleven bits that are set.
    if sound[:1] != b"\xff" or sound[1] < 0xE0:
        raise WalkFailed(f"{url} is not an MP3 file")
    part = call(url, token=token, Range="bytes=100-199")
    # What is in front of the server may send the whole instead.
    if (part.status, part.body) not in ((206, sound[100:200]), (200, sound)):
        raise WalkFailed(f"A part of {which} is not what was asked for")
    said, end = page["narration"], 0.0
    for sentence in said["sentences"]:
        if sentence["start"] != end or sentence["end"] <= end:
            raise WalkFailed(f"The sentences of {which} do not follow one another")
        end = sentence["end"]
        if not any(
            sentence["text"] in " ".join(line.split()) for line in page["text"].splitlines()
        ):
            raise WalkFailed(f"{which} says what is not in the text: {sentence['text']}")
    if end != said["duration"]:
        raise WalkFailed(f"The sentences of {which} end before it does")
    say(f"✓ {which}: {end:.1f} s, {len(said['sentences'])} sentences, {len(sound) // 1024} KB")


def follow(
    url: str, *, token: str, say: Callable[[str], None], on_event: Callable[[Event], None]
) -> dict:
    """Follow a session to its end and return it as the API shows it."""
    for follow_by in (watch, poll):
        for event in follow_by(url, token=token):
            on_event(event)
            if event.kind == "deleted":
                raise WalkFailed("Somebody deleted the session")
            if event.kind == "result":
                return event.data
        say("… no events arrive, so the session is polled every second")
    raise WalkFailed("The session does not end")


def save(story: dict, form: str, base: str, *, token: str = "", folder: Path | None = None) -> Path:
    """Export a story and save it in `folder` (default: this one) under the name of the server."""
    url = f"{base.rstrip('/')}/api/sessions/{story['session_id']}/export/?format={form}"
    while (answer := call(url, token=token)).status == 202:
        time.sleep(float(answer.headers["Retry-After"]))
    expect(answer, 200, f"the story as {form}")
    name = answer.headers.get_filename()
    if not name or Path(name).name != name:
        raise WalkFailed(f"The file has no name that could be used: {name!r}")
    path = (folder or Path.cwd()).resolve() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(answer.body)
    return path


def show(story: dict, base: str, say: Callable[[str], None] = print) -> None:
    """Print a story, its timings, and where its pictures and its sound are."""
    say(f"\n{'─' * 78}")
    say(f"{story['title']}\n")
    for page in story["pages"]:
        if len(story["pages"]) > 1:
            say(f"{'' if page['number'] == 1 else chr(10)}Page {page['number']}: {page['place']}")
        for paragraph in page["text"].splitlines():
            say(textwrap.fill(paragraph, 78))
    say("─" * 78)
    say(f"Character   {story['character_description']}")
    say(f"Background  {story['background_description']}")
    say(f"Seed        {story['seed']}")
    say("\nSeconds by stage")
    for stage, seconds in story["timings"].items():
        say(f"  {stage:<18}{seconds:6.2f}")
    say(f"  {'in all':<18}{story['total_time_seconds']:6.2f}")
    say("\nFiles")
    here = Path(__file__).resolve().parent
    for name, url in (pictures_of(story) | narrations_of(story)).items():
        path = here / url.lstrip("/")
        shown = path if path.is_file() else urllib.parse.urljoin(f"{base}/", url)
        say(f"  {name:<20}{shown}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("url", nargs="?", default="http://127.0.0.1:8000")
    parser.add_argument("--prompt", default=PROMPT)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--pages", type=int, default=1, help="a book of so many pages, at most 12")
    parser.add_argument("--narration", action="store_true", help="have it read aloud")
    parser.add_argument(
        "--export",
        metavar="FORMAT",
        action="append",
        default=[],
        help="save it as epub, pdf, print, cover, html, zip or mp4; may be given more than once",
    )
    parser.add_argument("--folder", type=Path, help="where exports are saved; else here")
    parser.add_argument("--reader", metavar="URL", help="where it can be read later; else at url")
    parser.add_argument("--hero", metavar="FILE", type=Path, help="a picture of who is to play")
    parser.add_argument("--token", default=os.environ.get("STORYGEN_TOKEN", ""))
    options = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a character must not end the program.
        stream.reconfigure(errors="replace")
    progress = Progress(sys.stdout)
    try:
        story = walk(
            options.url,
            prompt=options.prompt,
            seed=options.seed,
            pages=options.pages,
            narration=options.narration,
            hero=options.hero,
            token=options.token,
            say=progress.say,
            on_event=progress.update,
        )
    except (WalkFailed, OSError) as failure:
        print(f"✗ {failure}", file=sys.stderr)
        return 1
    finally:
        progress.close()
    show(story, options.url)
    for form in options.export:
        try:
            path = save(story, form, options.url, token=options.token, folder=options.folder)
        except (WalkFailed, OSError) as failure:
            print(f"✗ {failure}", file=sys.stderr)
            return 1
        print(f"  {f'the book as {form}':<20}{path}")
    reader = (options.reader or options.url).rstrip("/")
    print(f"\nTo be read at {reader}/stories/{story['session_id']}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
