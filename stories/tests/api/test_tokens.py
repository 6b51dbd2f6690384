"""Tokens: obtained with a password, hashed, expiring, revocable; password guessing is throttled."""

from base64 import b64encode
from datetime import datetime, timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from knox.models import AuthToken

from stories.models import GeneratedContent, StorySession

URL = "/api/auth/token/"
PASSWORD = "correct: hörse \U0001f40e"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def cheap_hashes(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def ada(django_user_model):
    return django_user_model.objects.create_user("ada", password=PASSWORD, is_staff=True)


def basic(username: str, password: str) -> dict[str, str]:
    return {"Authorization": f"Basic {b64encode(f'{username}:{password}'.encode()).decode()}"}


def by_basic(client: Client, username: str, password: str):
    return client.post(URL, headers=basic(username, password))


def by_json(client: Client, username: str, password: str):
    credentials = {"username": username, "password": password}
    return client.post(URL, credentials, content_type="application/json")


def with_token(token: str) -> Client:
    return Client(headers={"Authorization": f"Token {token}"})


def status_of(client: Client) -> int:
    return client.get("/api/sessions/").status_code


def make_session(user) -> StorySession:
    session = StorySession.objects.create(
        prompt_text="A fox", seed=1, style="storybook", status="completed", user=user
    )
    GeneratedContent.objects.create(session=session, processing_status="completed")
    return session


BOTH_WAYS = pytest.mark.parametrize("ask", [by_basic, by_json])


@BOTH_WAYS
def test_a_password_gives_a_token_that_is_kept_as_a_hash(client, ada, settings, ask):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}

    response = ask(client, "ada", PASSWORD)

    assert response.status_code == 200
    body = response.json()
    assert body.keys() == {"token", "expiry"}
    lifetime = datetime.fromisoformat(body["expiry"]) - timezone.now()
    assert timedelta(hours=239) < lifetime <= timedelta(hours=240)
    row = AuthToken.objects.get()
    assert row.user == ada
    assert body["token"] not in (row.digest, row.token_key)
    assert status_of(with_token(body["token"])) == 200
    assert status_of(Client()) == 401


@pytest.mark.parametrize("by_header", [True, False])
def test_a_token_has_a_name_if_its_client_gives_one(client, ada, by_header):
    headers = basic("ada", PASSWORD) if by_header else {}
    body = {"name": "Tablet in the kitchen"}
    body |= {} if by_header else {"username": "ada", "password": PASSWORD}

    answer = client.post(URL, body, content_type="application/json", headers=headers)

    assert answer.status_code == 200
    assert AuthToken.objects.get().details.name == "Tablet in the kitchen"


@BOTH_WAYS
@pytest.mark.parametrize(
    ("username", "password"),
    [("ada", "wrong"), ("bob", PASSWORD), ("ADA", PASSWORD), ("ada", PASSWORD + " ")],
)
def test_a_wrong_password_is_401_and_does_not_say_what_was_wrong(
    client, ada, caplog, ask, username, password
):
    response = ask(client, username, password)

    assert response.status_code == 401
    assert response.json() == {"detail": "Invalid username/password."}
    assert response["WWW-Authenticate"] == 'Basic realm="StoryGen"'
    assert "Refused: 401 POST /api/auth/token/ to anonymous from 127.0.0.1" in caplog.text
    assert password not in caplog.text
    assert not AuthToken.objects.exists()


@BOTH_WAYS
@pytest.mark.parametrize("username", ["\0", "ada\0", "\ud800", "", " ", "a" * 10_000, "' OR 1=1"])
def test_a_name_that_no_database_takes_is_refused(client, ada, ask, username):
    if ask is by_basic:
        username = username.encode("utf-8", "replace").decode()

    assert ask(client, username, PASSWORD).status_code in (400, 401)


def test_an_account_that_was_closed_gets_none(client, ada):
    ada.is_active = False
    ada.save()

    assert by_basic(client, "ada", PASSWORD).status_code == 401


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("", 401),
        ("{}", 401),
        ('{"username": "ada"}', 400),
        ('{"username": ["ada"], "password": {}}', 400),
        ("[1]", 400),
        ('"ada"', 400),
        ("{", 400),
        ("[" * 100_000, 400),
    ],
)
def test_a_body_without_credentials_is_refused(client, ada, body, status):
    assert client.post(URL, body, content_type="application/json").status_code == status


@pytest.mark.parametrize("header", ["Basic", "Basic !", "Basic YWRh", "Basic a b", "Bearer x"])
def test_a_malformed_header_is_401(client, ada, header):
    response = client.generic("POST", URL, headers={"Authorization": header})

    assert response.status_code == 401


def test_neither_a_session_nor_a_token_gives_a_token(client, ada):
    client.force_login(ada)
    token = by_basic(Client(), "ada", PASSWORD).json()["token"]

    assert client.generic("POST", URL).status_code == 401
    assert with_token(token).generic("POST", URL).status_code == 401


@pytest.mark.parametrize(
    "token",
    ["", "x", "0" * 64, "a b", "%00", "\x00", "é", "ÿ" * 64, "'", "a" * 10_000, "Token"],
)
def test_what_is_no_token_is_401_not_a_mistake_of_ours(ada, token):
    response = with_token(token).get("/api/sessions/")

    assert response.status_code == 401
    assert response["WWW-Authenticate"] == "Token"


def test_an_expired_token_is_401_and_forgotten(ada):
    _, token = AuthToken.objects.create(ada, expiry=timedelta(seconds=-1))

    assert status_of(with_token(token)) == 401
    assert not AuthToken.objects.exists()


def test_a_token_ends_at_logout_alone_or_with_all_others(ada):
    first, second, third = (AuthToken.objects.create(ada)[1] for _ in range(3))

    assert with_token(first).post("/api/auth/logout/").status_code == 204
    assert [status_of(with_token(token)) for token in (first, second)] == [401, 200]
    assert with_token(second).post("/api/auth/logout-all/").status_code == 204
    assert [status_of(with_token(token)) for token in (second, third)] == [401, 401]


@pytest.mark.parametrize("address", ["/api/auth/logout/", "/api/auth/logout-all/"])
def test_only_who_has_a_token_ends_it(client, ada, address):
    AuthToken.objects.create(ada)
    client.force_login(ada)

    assert client.post(address).status_code == 401
    assert client.get(address).status_code in (401, 405)
    assert AuthToken.objects.count() == 1


# Browsers


def test_a_browser_logs_in_and_out_by_a_form(client, ada, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}

    response = client.post("/accounts/login/", {"username": "ada", "password": PASSWORD})

    assert response.status_code == 302
    assert response["Location"] == "/"
    assert status_of(client) == 200
    assert client.post("/accounts/logout/").status_code == 302
    assert status_of(client) == 401


def test_it_leads_nobody_to_another_site(client, ada):
    form = {"username": "ada", "password": PASSWORD, "next": "https://elsewhere.example/"}

    assert client.post("/accounts/login/", form)["Location"] == "/"


# Passwords


def test_a_new_password_ends_tokens_links_and_other_logins(ada, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}
    token = AuthToken.objects.create(ada)[1]
    session = make_session(ada)
    links = with_token(token).post(f"/api/sessions/{session.session_id}/sign/").json()
    browser, other = Client(), Client()
    browser.force_login(ada)
    other.force_login(ada)
    new = "another long password"
    form = {"old_password": PASSWORD, "new_password1": new, "new_password2": new}

    assert "href" in browser.get("/accounts/login/").content.decode()
    response = browser.post("/accounts/password/", form, follow=True)

    assert "Your password is changed" in response.content.decode()
    assert [status_of(client) for client in (browser, other, with_token(token))] == [200, 401, 401]
    assert Client().get(links["events_url"]).status_code == 401


def test_other_changes_of_a_user_end_no_token(ada, settings):
    token = AuthToken.objects.create(ada)[1]

    ada.email = "ada@example.org"
    ada.save()
    Client().login(username="ada", password=PASSWORD)
    # The same password with a newer hash.
    settings.PASSWORD_HASHERS = [
        "django.contrib.auth.hashers.ScryptPasswordHasher",
        *settings.PASSWORD_HASHERS,
    ]
    assert Client().login(username="ada", password=PASSWORD)

    assert status_of(with_token(token)) == 200
    ada.refresh_from_db()
    ada.set_unusable_password()
    ada.save()
    assert status_of(with_token(token)) == 401


@pytest.mark.parametrize("field", ["username", "password"])
def test_credentials_have_bounds(ada, field):
    credentials = {"username": "ada", "password": PASSWORD} | {field: "x" * 100_000}

    assert Client().post(URL, credentials, content_type="application/json").status_code == 400
    for address in ("/accounts/login/", "/admin/login/"):
        assert Client().post(address, credentials).status_code == 400


# Guessing


def form(address: str):
    def ask(client: Client, username: str, password: str):
        return client.post(address, {"username": username, "password": password})

    return ask


@pytest.mark.parametrize(
    "ask",
    [by_basic, by_json, form("/accounts/login/"), form("/admin/login/")],
    ids=["Basic", "JSON", "login", "admin"],
)
def test_who_guesses_passwords_must_wait_also_with_the_right_one(
    client, ada, throttle_rates, caplog, ask
):
    cache.clear()
    throttle_rates["login"] = "3/hour"

    for number in range(3):
        assert ask(client, f"user{number}", "guess").status_code in (200, 401)
    response = ask(client, "ada", PASSWORD)

    assert response.status_code == 429
    assert 3000 < int(response["Retry-After"]) <= 3600
    assert sum("Refused: 429" in record.getMessage() for record in caplog.records) == 1
    assert "guess" not in caplog.text
    # The address is blocked for every kind of login; other addresses are not.
    assert by_basic(client, "ada", PASSWORD).status_code == 429
    ok = client.post(URL, headers=basic("ada", PASSWORD), REMOTE_ADDR="10.0.0.7")
    assert ok.status_code == 200


@pytest.mark.parametrize("address", ["/accounts/login/", "/admin/login/"])
def test_a_form_that_was_not_accepted_is_logged(client, ada, caplog, address):
    response = client.post(address, {"username": "hunter2", "password": "guess"})

    assert response.status_code == 200
    assert f"POST {address} to anonymous from 127.0.0.1" in caplog.text
    assert "hunter2" not in caplog.text


def test_using_a_token_is_no_try_to_log_in(ada, throttle_rates):
    cache.clear()
    throttle_rates["login"] = "1/hour"
    _, token = AuthToken.objects.create(ada)

    assert [status_of(with_token(token)) for _ in range(3)] == [200, 200, 200]
