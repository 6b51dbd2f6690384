#!/usr/bin/env python
"""Walk through the API of a running server as a client would: `python test_api.py [URL]`.

Needs nothing but Python. The test suite takes the same walk on a live server. Ends with exit code
0 if every answer was as the contract says, 1 with the first one that was not.
"""

import argparse
import json
import sys
import textwrap
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

PROMPT = "A brave knight discovers a magical forest where trees whisper ancient secrets"
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
IMAGES = ("character_image", "background_image", "merged_image")
READY_SECONDS = 300
ANSWER_SECONDS = 600


class WalkFailed(Exception):
    """An answer was not what the contract says."""


@dataclass
class Answer:
    """Status, headers and body of one response."""

    status: int
    headers: Message
    body: bytes

    @property
    def json(self) -> dict:
        return json.loads(self.body)


def call(
    url: str,
    *,
    method: str = "GET",
    data: object = None,
    raw: bytes | None = None,
    content_type: str = "application/json",
) -> Answer:
    """One request; `data` is sent as JSON, `raw` as it is."""
    body = raw if raw is not None else None if data is None else json.dumps(data).encode()
    request = urllib.request.Request(url, body, {"Accept": "application/json"}, method=method)
    if body is not None:
        request.add_header("Content-Type", content_type)
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


def wait_until_ready(base: str, say: Callable[[str], None]) -> None:
    """Wait for the server to answer and for its models to be loaded."""
    end = time.monotonic() + READY_SECONDS
    told = ""
    while True:
        try:
            answer = call(f"{base}/readyz")
            if answer.status == 200:
                return
            state = answer.json["detail"] or answer.json["status"]
        except (urllib.error.URLError, ConnectionError) as error:
            state = f"no answer ({getattr(error, 'reason', error)})"
        if state != told:
            say(f"… waiting for {base}: {state}")
            told = state
        if time.monotonic() > end:
            raise WalkFailed(f"The server is not ready after {READY_SECONDS} s: {state}")
        time.sleep(0.25)


def refusals(generate: str, say: Callable[[str], None]) -> None:
    """Bad input is refused in words, and at once."""
    cases = (
        ("no prompt", 400, {"data": {}}),
        ("an empty prompt", 400, {"data": {"prompt_text": ""}}),
        ("a blank prompt", 400, {"data": {"prompt_text": " \n "}}),
        ("a number for a prompt", 400, {"data": {"prompt_text": 7}}),
        ("a control character", 400, {"data": {"prompt_text": "a\x00b"}}),
        ("a seed out of range", 400, {"data": {"prompt_text": "A fox", "seed": -1}}),
        ("an unknown style", 400, {"data": {"prompt_text": "A fox", "style": "no such"}}),
        ("broken JSON", 400, {"raw": b'{"prompt_text": '}),
        (
            "a form",
            415,
            {"raw": b"prompt_text=A+fox", "content_type": "application/x-www-form-urlencoded"},
        ),
    )
    for what, status, arguments in cases:
        expect(call(generate, method="POST", **arguments), status, what)
        say(f"✓ {what}: {status}")


def walk(
    base: str, *, prompt: str = PROMPT, seed: int | None = None, say: Callable[[str], None] = print
) -> dict:
    """The whole walk; gives back the story as the API does. Raises `WalkFailed`."""
    base = base.rstrip("/")
    generate = f"{base}/api/generate-story/"

    wait_until_ready(base, say)
    say("✓ ready")
    refusals(generate, say)

    request = {"prompt_text": prompt} | ({} if seed is None else {"seed": seed})
    start = time.monotonic()
    story = expect(call(generate, method="POST", data=request), 201, "a prompt").json
    say(f"✓ a prompt: 201 after {time.monotonic() - start:.1f} s")

    if story["processing_status"] != "completed":
        raise WalkFailed(f"The story is {story['processing_status']}: {story['error_messages']}")
    for field in ("story_text", "character_description", "background_description"):
        if not story[field].strip():
            raise WalkFailed(f"{field} is empty")
    for name in IMAGES:
        url = urllib.parse.urljoin(f"{base}/", story["image_urls"][name])
        picture = expect(call(url), 200, name).body
        if not picture.startswith(PNG_SIGNATURE):
            raise WalkFailed(f"{url} is not a PNG")
        say(f"✓ {name}: {len(picture) // 1024} KB")

    session = story["session_id"]
    detail = expect(call(f"{base}/api/sessions/{session}/"), 200, "the session").json
    if detail != story:
        raise WalkFailed("The session reads otherwise than the answer to its request")
    newest = expect(call(f"{base}/api/sessions/"), 200, "the list of sessions").json["results"]
    if session not in (line["session_id"] for line in newest):
        raise WalkFailed("The session is not in the list of sessions")
    expect(call(f"{base}/api/sessions/{'0' * 12}/"), 404, "a session that is not there")
    say("✓ the session and the list of sessions")
    return story


def show(story: dict, base: str, say: Callable[[str], None] = print) -> None:
    """Print a story, its timings, and where its pictures are."""
    say(f"\n{'─' * 78}")
    for paragraph in story["story_text"].splitlines():
        say(textwrap.fill(paragraph, 78))
    say("─" * 78)
    say(f"Character   {story['character_description']}")
    say(f"Background  {story['background_description']}")
    say(f"Seed        {story['seed']}")
    say("\nSeconds by stage")
    for stage, seconds in story["timings"].items():
        say(f"  {stage:<18}{seconds:6.2f}")
    say(f"  {'in all':<18}{story['total_time_seconds']:6.2f}")
    say("\nPictures")
    here = Path(__file__).resolve().parent
    for name in IMAGES:
        path = here / story["image_urls"][name].lstrip("/")
        place = path if path.is_file() else f"{base.rstrip('/')}{story['image_urls'][name]}"
        say(f"  {name:<18}{place}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("url", nargs="?", default="http://127.0.0.1:8000")
    parser.add_argument("--prompt", default=PROMPT)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a character must not end the walk.
        stream.reconfigure(errors="replace")
    try:
        story = walk(options.url, prompt=options.prompt, seed=options.seed)
    except WalkFailed as failure:
        print(f"✗ {failure}", file=sys.stderr)
        return 1
    show(story, options.url)
    return 0


if __name__ == "__main__":
    sys.exit(main())
