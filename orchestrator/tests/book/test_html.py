"""One HTML file that needs nothing else."""

import base64
import hashlib
import re
from html.parser import HTMLParser

from orchestrator.book import export
from orchestrator.tests.support.books import book, narrated, sound


class Parsed(HTMLParser):
    """The elements of a page, each with its attributes and the text that is directly in it."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: dict[str, list[str]] = {}
        self.feed(data.decode())

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text.setdefault(self.elements[-1][0] if self.elements else "", []).append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.elements if name == tag]


def test_it_loads_nothing_from_elsewhere():
    made = Parsed(export(narrated(book()), "html").data)

    for _, attrs in made.elements:
        for name in ("src", "href", "srcset", "data", "action", "poster"):
            assert (attrs.get(name) or "data:").startswith("data:")
    assert not re.search(r"url\((?!\"data:)|@import", "".join(made.text["style"]))
    assert "fetch(" not in "".join(made.text["script"])


def test_its_policy_allows_its_own_style_and_script_alone():
    data = export(book(), "html").data
    made = Parsed(data)
    policy = next(meta["content"] for meta in made.all("meta") if "http-equiv" in meta)

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", data.decode(), re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy, tag
    for _, attrs in made.elements:
        assert "style" not in attrs
        assert not [name for name in attrs if name.startswith("on")]


def test_all_pages_are_there_with_described_pictures():
    told = book()
    made = Parsed(export(told, "html").data)

    assert [image["alt"] for image in made.all("img")] == [
        told.cover_alt,
        told.alt(1),
        told.alt(2),
    ]
    assert made.all("html")[0] == {"lang": "en", "dir": "ltr"}
    assert "Then the wind took all nine of\u00a0them." in made.text["p"]
    assert len(made.all("section")) == len(told.pages) + 2


def test_narration_has_the_times_of_its_sentences():
    told = narrated(book(), media_type="audio/wav", audio=sound())
    made = Parsed(export(told, "html").data)

    spans = [span for span in made.all("span") if "data-start" in span]
    sentences = [one for page in told.pages for one in page.narration.sentences]
    assert [(float(s["data-start"]), float(s["data-end"])) for s in spans] == [
        (one.start, one.end) for one in sentences
    ]
    assert len(made.all("audio")) == 2
    assert any(button.get("id") == "play" for button in made.all("button"))


def test_what_the_typeface_lacks_is_said():
    assert "火" in export(book("水と火"), "html").warnings[0]
    assert not export(book(), "html").warnings


def test_a_silent_book_has_no_button_to_play():
    made = Parsed(export(book(), "html").data)

    assert not made.all("audio")
    assert not any(button.get("id") == "play" for button in made.all("button"))


def test_a_story_cannot_bring_markup():
    hostile = "</script><img src=x onerror=alert(1)> \x00 {{ 7 * 7 }} {% raw %}"
    made = Parsed(export(book(hostile, title=hostile), "html").data)

    assert all(image["src"].startswith("data:") for image in made.all("img"))
    assert len(made.all("script")) == 1
    assert any("{{ 7 * 7 }} {% raw %}" in text.replace("\u00a0", " ") for text in made.text["p"])
