"""What the web app asks: who one is, a browser session, one's own tokens."""

import json
import re
from datetime import datetime

import pytest
from django.core.cache import cache
from django.db import OperationalError
from django.test import Client
from django.utils import timezone
from knox.models import AuthToken

from stories.api import authentication
from stories.api.serializers.accounts import AccountSerializer
from stories.models import GeneratedContent, StorySession, TokenDetails, UserQuota

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("idle_worker")]

PASSWORD = "correct horse battery staple"
LOGIN = {"username": "ada", "password": PASSWORD}


@pytest.fixture
def ada(django_user_model):
    return django_user_model.objects.create_user("ada", password=PASSWORD)


@pytest.fixture
def browser():
    """A browser, which has the cookie of the app's page and sends it back as the app does."""
    client = Client(enforce_csrf_checks=True)
    client.get("/api/account/")
    return client


def send(client, method, address, data=None):
    headers = {"X-CSRFToken": client.cookies["csrftoken"].value}
    call = getattr(client, method)
    return call(address, data or {}, content_type="application/json", headers=headers)


@pytest.mark.parametrize("anonymous", [True, False])
def test_anybody_learns_whether_to_sign_in(client, settings, anonymous):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": anonymous, "MAX_PROMPT_LENGTH": 77}

    answer = client.get("/api/account/")

    assert answer.status_code == 200
    assert answer.json() == {
        "username": None,
        "is_staff": False,
        "sees_all": False,
        "may_use": anonymous,
        "quota": None,
        "presets": [{"name": "embedded", "styles": ["storybook"], "poses": []}],
        "max_prompt_length": 77,
        "max_import_bytes": 64_000_000,
        "narration": True,
        "trash_days": 7.0,
        "library": {
            "characters": 0,
            "most_characters": 100,
            "bytes": 0,
            "most_bytes": 200_000_000,
            "max_upload_bytes": 12 * 2**20,
            "max_upload_pixels": 24_000_000,
            "formats": ["PNG", "JPEG", "WebP"],
        },
    }
    assert "csrftoken" in answer.cookies


def test_a_browser_signs_in_without_a_form(browser, ada, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}

    answer = send(browser, "post", "/api/auth/login/", LOGIN)

    assert answer.status_code == 200
    assert answer.json()["username"] == "ada"
    assert browser.get("/api/account/").json() == answer.json()
    assert browser.get("/api/sessions/").status_code == 200


@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"username": "bob"}])
def test_a_wrong_password_is_refused_without_a_window_of_the_browser(browser, ada, wrong):
    answer = send(browser, "post", "/api/auth/login/", LOGIN | wrong)

    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == "Token"
    assert "sessionid" not in browser.cookies


def test_a_form_of_another_site_signs_nobody_in(ada):
    client = Client(enforce_csrf_checks=True)

    assert client.post("/api/auth/login/", LOGIN).status_code == 415
    assert "sessionid" not in client.cookies


def test_guesses_are_limited(client, ada, throttle_rates):
    cache.clear()
    throttle_rates["login"] = "3/hour"
    guess = LOGIN | {"password": "wrong"}

    answers = [
        client.post("/api/auth/login/", guess, content_type="application/json") for _ in range(4)
    ]

    assert [answer.status_code for answer in answers] == [401, 401, 401, 429]
    assert int(answers[-1]["Retry-After"]) > 0


def test_the_quota_is_shown_as_it_is_spent(client, ada):
    UserQuota.objects.create(user=ada, stories_per_day=5, stories_at_once=3)
    client.force_login(ada)
    before = client.get("/api/account/").json()["quota"]

    client.post(
        "/api/generate-story/?wait=0", {"prompt_text": "A fox"}, content_type="application/json"
    )

    assert before == {
        "stories_per_day": 5,
        "asked_today": 0,
        "stories_at_once": 3,
        "unfinished": 0,
        "pages_per_day": 0,
        "pages_today": 0,
    }
    after = client.get("/api/account/").json()["quota"]
    assert after == before | {"asked_today": 1, "unfinished": 1, "pages_today": 1}


def test_tokens_are_made_listed_and_revoked_in_a_browser(browser, ada, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}
    send(browser, "post", "/api/auth/login/", LOGIN)

    made = send(browser, "post", "/api/auth/tokens/", {"name": "Tablet in the kitchen"})
    send(browser, "post", "/api/auth/tokens/")
    token = made.json()["token"]
    program = Client(headers={"Authorization": f"Token {token}"})

    assert made.status_code == 201
    other, line = browser.get("/api/auth/tokens/").json()
    assert [other["name"], line["name"]] == ["", "Tablet in the kitchen"]
    assert [other["last_used"], line["last_used"]] == [None, None]
    assert token.startswith(line["key"])
    assert len(line["key"]) < len(token) / 2
    before = timezone.now()
    assert program.get("/api/sessions/").status_code == 200
    other, line = browser.get("/api/auth/tokens/").json()
    assert before <= datetime.fromisoformat(line["last_used"]) <= timezone.now()
    assert line["name"] == "Tablet in the kitchen"
    assert other["last_used"] is None

    address = f"/api/auth/tokens/{line['key']}/"
    assert browser.delete(address).status_code == 403  # without the CSRF token
    assert send(browser, "delete", address).status_code == 204
    assert program.get("/api/sessions/").status_code == 401
    assert send(browser, "delete", address).status_code == 404


def test_the_use_of_a_token_is_written_once_a_minute_and_never_in_the_way(ada, monkeypatch):
    token, text = AuthToken.objects.create(ada)
    program = Client(headers={"Authorization": f"Token {text}"})
    details = TokenDetails.objects.filter(token=token)
    recent = timezone.now() - authentication.USE_PRECISION / 2

    program.get("/api/account/")
    details.update(last_used=recent)
    program.get("/api/account/")
    assert details.get().last_used == recent
    details.update(last_used=recent - authentication.USE_PRECISION)
    program.get("/api/account/")
    assert details.get().last_used > recent

    details.delete()

    def fail(*args, **kwargs):
        raise OperationalError("database is locked")

    monkeypatch.setattr(TokenDetails.objects, "bulk_create", fail)
    assert program.get("/api/account/").json()["username"] == "ada"


@pytest.mark.parametrize("name", ["x" * 61, "\0", "a\nb\x07", 7, ["a"]])
def test_a_name_that_is_none_is_refused_and_no_token_is_made(browser, ada, name):
    send(browser, "post", "/api/auth/login/", LOGIN)

    by_session = send(browser, "post", "/api/auth/tokens/", {"name": name})
    by_password = send(browser, "post", "/api/auth/token/", LOGIN | {"name": name})

    assert [answer.status_code for answer in (by_session, by_password)] == [400, 400]
    assert by_session.json().keys() == by_password.json().keys() == {"name"}
    assert not AuthToken.objects.exists()


def test_nobody_revokes_the_token_of_another(browser, ada, django_user_model):
    bob = django_user_model.objects.create_user("bob")
    token, _ = AuthToken.objects.create(bob)
    send(browser, "post", "/api/auth/login/", LOGIN)

    assert send(browser, "delete", f"/api/auth/tokens/{token.token_key}/").status_code == 404
    assert browser.get("/api/auth/tokens/").json() == []
    assert AuthToken.objects.filter(user=bob).exists()


def test_a_token_makes_no_other(ada):
    _, token = AuthToken.objects.create(ada)
    program = Client(headers={"Authorization": f"Token {token}"})

    assert program.post("/api/auth/tokens/").status_code in (401, 403)
    assert AuthToken.objects.count() == 1


# Passwords

NEW = "another long password"


def change(client, old=PASSWORD, new=NEW):
    data = {"old_password": old, "new_password": new}
    return send(client, "post", "/api/account/password/", data)


def test_a_new_password_ends_all_but_this_browser_session(browser, ada, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}
    other = Client()
    other.force_login(ada)
    _, token = AuthToken.objects.create(ada)
    program = Client(headers={"Authorization": f"Token {token}"})
    send(browser, "post", "/api/auth/login/", LOGIN)
    cookie = browser.cookies["sessionid"].value

    assert change(browser).status_code == 204

    clients = (browser, other, program)
    assert [each.get("/api/sessions/").status_code for each in clients] == [200, 401, 401]
    stolen = Client()
    stolen.cookies["sessionid"] = cookie
    assert stolen.get("/api/sessions/").status_code == 401
    assert Client().login(username="ada", password=NEW)
    assert not Client().login(username="ada", password=PASSWORD)


def test_what_is_wrong_with_a_password_is_told_by_field(browser, ada, caplog):
    send(browser, "post", "/api/auth/login/", LOGIN)

    assert change(browser, "wrong").json() == {
        "old_password": ["Your old password was entered incorrectly. Please enter it again."]
    }
    assert "Refused: 400 POST /api/account/password/ to user 'ada'" in caplog.text
    assert change(browser, new="12345").json() == {
        "new_password": [
            "This password is too short. It must contain at least 8 characters.",
            "This password is too common.",
            "This password is entirely numeric.",
        ]
    }
    for odd in ("", "x" * 1001, "\0" * 12, "\ud800" * 12, 7, None):
        assert change(browser, new=odd).status_code == 400
    assert not {"wrong", "12345"} & set(re.findall(r"\w+", caplog.text))
    assert Client().login(username="ada", password=PASSWORD)


def test_guesses_of_the_present_password_are_limited(browser, ada, throttle_rates):
    send(browser, "post", "/api/auth/login/", LOGIN)
    cache.clear()
    throttle_rates["login"] = "2/hour"

    answers = [change(browser, "wrong"), change(browser, "wrong"), change(browser)]

    assert [answer.status_code for answer in answers] == [400, 400, 429]
    assert Client().login(username="ada", password=PASSWORD)


# The shelf


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("fox", 1),
        ("LANTERN", 1),
        ("dreams", 1),
        ("sleepy fox", 1),
        ("fox whale", 0),
        ("%", 0),
        ("the", 2),
        ("the " * 4000, 2),
    ],
)
def test_stories_are_found_by_words_of_prompt_and_text(client, words, found):
    for number, (prompt, text) in enumerate(
        [("A sleepy fox", "The moon had a lantern."), ("A whale", "The sea was calm.")]
    ):
        session = StorySession.objects.create(
            session_id=f"{number:012x}",
            prompt_text=prompt,
            seed=1,
            style="storybook",
            status="completed",
        )
        GeneratedContent.objects.create(
            session=session,
            plan={"title": f"Dreams {number}" if number else "Night"},
            story_text=text,
            processing_status="completed",
        )

    answer = client.get("/api/sessions/", {"search": words})

    assert answer.status_code == 200
    assert answer.json()["count"] == found


# The page


@pytest.mark.parametrize("address", ["/", "/stories/", "/stories/0123456789ab/", "/account/"])
def test_the_app_is_at_its_addresses(client, address):
    answer = client.get(address)

    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    assert b'<div id="root">' in answer.content


def test_its_files_come_from_here_compressed_and_are_kept_for_ever(client):
    page = client.get("/").content.decode()
    addresses = re.findall(r"""(?:src|href)="([^"]+)\"""", page)
    files = [address for address in addresses if address.startswith("/static/web/assets/")]

    pages = {"/", "/stories/", "/account/", "/api/docs/", "#early-content"}
    assert {*addresses} - {*files} == pages
    # As its Content-Security-Policy demands
    assert not re.search(r"<style|<script>|style=|\{[{%]", page)
    assert [file for file in files if file.endswith(".js")]
    for file in files:
        answer = client.get(file, headers={"Accept-Encoding": "gzip"})
        assert answer.status_code == 200
        assert answer["Content-Encoding"] == "gzip"
        assert "immutable" in answer["Cache-Control"]


def _inlined(page: bytes) -> dict | None:
    found = re.search(rb'<script id="account" type="application/json">(.*?)</script>', page)
    return json.loads(found[1]) if found else None


@pytest.mark.parametrize("signed_in", [False, True])
def test_the_page_has_what_its_scripts_would_ask_for_first(client, ada, signed_in):
    if signed_in:
        client.force_login(ada)
    page = client.get("/")

    assert _inlined(page.content) == client.get("/api/account/").json()
    assert "csrftoken" in page.cookies
    assert (b"<span>ada</span>" in page.content) is signed_in


def test_a_name_cannot_end_the_script_element(client, django_user_model):
    client.force_login(django_user_model.objects.create(username="</script><b>&amp;"))
    page = client.get("/").content

    assert _inlined(page)["username"] == "</script><b>&amp;"
    assert b"<b>" not in page


def test_a_shared_story_shows_nothing_of_its_reader(client, django_user_model):
    client.force_login(django_user_model.objects.create(username="zebedee"))
    page = client.get(f"/shared/{'x' * 22}/").content

    assert _inlined(page) is None
    assert b"zebedee" not in page
    assert b"<nav" not in page


def test_without_its_database_the_page_is_there(client, monkeypatch):
    def fails(*_):
        raise OperationalError

    monkeypatch.setattr(AccountSerializer, "to_representation", fails)
    page = client.get("/")

    assert page.status_code == 200
    assert _inlined(page.content) is None


@pytest.mark.parametrize(
    ("wanted", "chosen", "language", "heading"),
    [
        ("de-AT,en;q=0.5", None, "de", "Wovon soll die Geschichte handeln?"),
        ("fr-FR,es-MX;q=0.8,en;q=0.5", None, "es", "¿De qué tratará el cuento?"),
        ("en", "zh", "zh", "故事讲什么呢？"),
        ("fr", "x" * 99, "en", "What shall the story be about?"),
        (";;,q=,\udcff", "", "en", "What shall the story be about?"),
        ("", None, "en", "What shall the story be about?"),
    ],
)
def test_the_first_words_are_in_the_readers_language(client, wanted, chosen, language, heading):
    if chosen is not None:
        client.cookies["language"] = chosen
    page = client.get("/", headers={"Accept-Language": wanted}).content.decode()

    assert f'<html lang="{language}">' in page
    assert f"<h1>{heading}</h1>" in page


@pytest.mark.parametrize(
    ("theme", "attribute"), [("dark", ' data-theme="dark"'), ("auto", ""), ('"><b>', "")]
)
def test_the_first_colours_are_those_that_were_chosen(client, theme, attribute):
    client.cookies["theme"] = theme

    assert f'<html lang="en"{attribute}>' in client.get("/").content.decode()


@pytest.mark.parametrize(
    ("address", "data"),
    [
        ("/stories/", "/api/sessions/?page=1&amp;page_size=60"),
        ("/stories/0123456789ab/", "/api/sessions/0123456789ab/"),
        ("/stories/0123456789ab/edit/", "/api/sessions/0123456789ab/"),
    ],
)
def test_what_a_screen_asks_for_first_is_asked_for_with_the_page(client, address, data):
    page = client.get(address).content.decode()

    assert f'<link rel="preload" as="fetch" crossorigin href="{data}">' in page
