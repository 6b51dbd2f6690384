"""The library: who sees and changes what, what can be kept, limits, and what deleting deletes."""

import threading
from io import BytesIO, StringIO

import pytest
from django.contrib.auth.models import Permission
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from PIL import Image

from orchestrator import Stage
from stories.files import layout
from stories.models import LibraryCharacter, StageRun, StorySession, UserQuota
from stories.sessions import pruning
from stories.tests.characters.conftest import URL, send
from stories.tests.support.harness import post, session_of
from stories.tests.support.uploads import PNG, drawn, encoded

CUT_OUT = encoded(drawn("RGBA"))


@pytest.fixture
def kept(ada, client_of, idle_worker):
    """A character of Ada's, as the API shows it."""
    return send(client_of(ada), CUT_OUT, name="Momo", kind="fox").json()


def keep(client, session_id, key="hero", **fields):
    body = {"session": session_id, "character": key, **fields}
    return client.post(URL, body, content_type="application/json")


# Who sees and changes what

ROLES = {
    "owner": (200, 200, 204, 200),
    "another": (404, 404, 404, 404),
    "nobody": (401, 401, 401, 401),
    "staff": (404, 404, 404, 404),
    "staff who may view": (200, 403, 403, 200),
    "staff who may change": (200, 200, 403, 200),
    "staff who may delete": (404, 404, 404, 404),
    "staff who may view and delete": (200, 403, 204, 200),
}


def enter(role, ada, client_of, django_user_model):
    if role == "nobody":
        return Client()
    if role == "owner":
        return client_of(ada)
    user = django_user_model.objects.create_user("eve", is_staff=role.startswith("staff"))
    for right in ("view", "change", "delete"):
        if right in role:
            user.user_permissions.add(Permission.objects.get(codename=f"{right}_librarycharacter"))
    return client_of(user)


@pytest.mark.django_db
@pytest.mark.parametrize("role", ROLES)
def test_every_address_in_every_role(kept, role, ada, client_of, django_user_model):
    client = enter(role, ada, client_of, django_user_model)
    read, change, delete, sign = ROLES[role]
    address = f"{URL}{kept['id']}/"

    assert client.get(address).status_code == read
    for url in (kept["image_url"], kept["cutout_url"], f"{kept['image_url']}?width=160"):
        response = client.get(url)
        assert response.status_code == read
        if response.streaming:
            response.getvalue()
    listed = client.get(URL)
    assert listed.status_code == (401 if role == "nobody" else 200)
    if listed.status_code == 200:
        assert [one["id"] for one in listed.json()["results"]] == [kept["id"]] * (read == 200)
    body = {"name": "Stolen"}
    changed = client.patch(address, body, content_type="application/json")
    assert changed.status_code == change
    assert client.post(f"{address}sign/").status_code == sign
    assert client.delete(address).status_code == delete
    left = LibraryCharacter.objects.filter(character_id=kept["id"]).first()
    assert (left is None) == (delete == 204)
    if left:
        assert left.name == ("Stolen" if change == 200 else "Momo")


@pytest.mark.django_db
@pytest.mark.parametrize("anonymous", [True, False])
def test_one_without_an_owner_belongs_to_everybody_where_anonymous_use_is_on(
    anonymous, settings, idle_worker, ada
):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": True}
    body = send(Client(), CUT_OUT).json()
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": anonymous}
    signed_in = Client()
    signed_in.force_login(ada)

    codes = [client.get(f"{URL}{body['id']}/").status_code for client in (Client(), signed_in)]

    assert codes == ([200, 200] if anonymous else [401, 404])
    if anonymous:
        assert signed_in.delete(f"{URL}{body['id']}/").status_code == 204


@pytest.mark.django_db
def test_anothers_is_answered_like_one_that_does_not_exist(kept, client_of, django_user_model):
    client = client_of(django_user_model.objects.create_user("bob"))

    for address in (f"{URL}{{}}/", "/media/library/{}/cutout.png"):
        anothers, never = (client.get(address.format(key)) for key in (kept["id"], "0" * 12))
        assert anothers.status_code == never.status_code == 404
        assert anothers.content == never.content


@pytest.mark.django_db
def test_signed_links_show_that_character_alone(kept, ada, client_of):
    owner = client_of(ada)
    other = send(owner, CUT_OUT).json()
    links = owner.post(f"{URL}{kept['id']}/sign/").json()

    shown = Client().get(links["cutout_url"])

    assert shown.status_code == 200
    assert shown.getvalue() == default_storage.open(f"library/{kept['id']}/cutout.png").read()
    signature = links["cutout_url"].partition("?")[2]
    assert Client().get(f"{other['cutout_url']}?{signature}").status_code == 401
    assert Client().get(kept["cutout_url"]).status_code == 401


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        "library/{}/original.png",
        "library/{}/",
        "library/{}/.cutout.png.tmp",
        "library/../db.sqlite3",
    ],
)
def test_nothing_else_of_the_library_is_served(kept, ada, client_of, path):
    assert client_of(ada).get(f"/media/{path.format(kept['id'])}").status_code == 404


@pytest.mark.django_db
def test_pictures_are_private_and_may_be_kept_by_their_browser(kept, ada, client_of):
    client = client_of(ada)

    whole, small = client.get(kept["cutout_url"]), client.get(f"{kept['cutout_url']}?width=160")

    assert whole["Cache-Control"] == "private, max-age=86400, immutable"
    assert (whole["Content-Type"], small["Content-Type"]) == ("image/png", "image/webp")
    with Image.open(BytesIO(small.getvalue())) as image:
        assert (image.mode, image.width) == ("RGBA", 160)
    whole.getvalue()


# Lists and changes


@pytest.mark.django_db
def test_a_list_has_pages_a_search_and_filters(ada, client_of, idle_worker):
    client = client_of(ada)
    for name, kind, picture in (
        ("Momo", "fox", CUT_OUT),
        ("Pip", "owl", PNG),
        ("", "red fox", PNG),
    ):
        send(client, picture, name=name, kind=kind)

    def found(query):
        return [one["kind"] for one in client.get(f"{URL}?{query}").json()["results"]]

    assert found("") == ["red fox", "owl", "fox"]
    assert found("search=fox") == ["red fox", "fox"]
    assert found("search=momo+fox") == ["fox"]
    assert found("status=ready") == ["fox"]
    assert found("source=story") == []
    assert client.get(f"{URL}?status=x").status_code == 400
    assert client.get(f"{URL}?page=2").status_code == 404


@pytest.mark.django_db
def test_name_kind_and_look_are_changed(kept, ada, client_of):
    client, address = client_of(ada), f"{URL}{kept['id']}/"

    def change(**fields):
        return client.patch(address, fields, content_type="application/json")

    changed = change(name="", look="A blue fox").json()
    assert (changed["name"], changed["kind"], changed["look"]) == ("", "fox", "A blue fox")
    assert changed["updated_at"] > kept["updated_at"]
    assert changed["image_url"] == kept["image_url"]
    for body in ({}, {"kind": ""}, {"look": " "}, {"look": 7}, {"name": "x" * 61}):
        assert change(**body).status_code == 400
    assert change(look="a naked dancer with cocaine").status_code == 400
    assert client.get(address).json() == changed


# Keeping one of a story


def test_one_of_a_story_is_kept_with_its_bytes(story_worker, media_root):
    story = post(seed=1, pages=3).json()
    client = Client()

    response = keep(client, story["session_id"], "friend")

    body = response.json()
    assert response.status_code == 201, body
    friend = story["cast"][1]
    assert {name: body[name] for name in ("name", "kind", "look")} == {
        name: friend[name] for name in ("name", "kind", "look")
    }
    assert (body["status"], body["source"], body["session"]) == (
        *("ready", "story", story["session_id"]),
    )
    for mine, theirs in (("image_url", "image_url"), ("cutout_url", "cutout_url")):
        kept, of_story = (
            (media_root / one[name].removeprefix("/media/")).read_bytes()
            for one, name in ((body, mine), (friend, theirs))
        )
        assert kept == of_story
    # It is the library's own.
    assert client.delete(f"/api/sessions/{story['session_id']}/").status_code == 204
    after = client.get(f"{URL}{body['id']}/").json()
    assert after["session"] is None
    assert client.get(after["cutout_url"]).status_code == 200


def test_one_that_cannot_be_kept_is_refused_in_words(story_worker, orchestrator, media_root):
    story = post(seed=1).json()
    session_id = story["session_id"]
    client = Client()

    nobody = keep(client, session_id, "villain")
    assert nobody.status_code == 400
    assert nobody.json() == {
        "character": ["There is nobody 'villain' in the story; there is: hero."]
    }
    assert keep(client, "0" * 12).json() == {"session": ["There is no such story."]}
    assert keep(client, "x").status_code == 400
    assert keep(client, session_id, name="x" * 61).status_code == 400
    assert keep(client, session_id, look="a naked dancer with cocaine").status_code == 400
    run = session_of(session_id).stage_runs.get(stage=Stage.CUTOUT)
    default_storage.delete(run.file)
    assert keep(client, session_id).status_code == 409
    StageRun.objects.filter(pk=run.pk).update(status="failed")
    assert keep(client, session_id).status_code == 409
    assert not LibraryCharacter.objects.exists()
    assert not list((media_root / "library").rglob("*.png"))


@pytest.mark.django_db
def test_one_of_anothers_story_cannot_be_kept(ada, client_of, idle_worker, django_user_model):
    session = StorySession.objects.create(
        prompt_text="A fox", seed=1, style="storybook", preset="embedded", status="completed",
        user=ada,
    )  # fmt: skip
    bob = client_of(django_user_model.objects.create_user("bob"))

    assert keep(bob, session.session_id).json() == {"session": ["There is no such story."]}


# Limits


@pytest.mark.django_db(transaction=True)
def test_a_library_has_limits_of_number_and_bytes(ada, client_of, settings, idle_worker):
    client = client_of(ada)
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_CHARACTERS": 2, "QUOTA_CHARACTERS_MB": 1}
    first = send(client, CUT_OUT)
    send(client, CUT_OUT)

    refused = send(client, CUT_OUT)

    assert refused.status_code == 409
    assert refused.json()["detail"] == "You may keep 2 characters. Delete one first."
    assert len(list(default_storage.listdir("library")[0])) == 2
    UserQuota.objects.create(user=ada, characters=0)
    assert send(client, CUT_OUT).status_code == 201
    UserQuota.objects.filter(user=ada).update(characters_mb=0)
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_CHARACTERS_MB": 1}
    LibraryCharacter.objects.update(bytes=400_000)
    assert send(client, CUT_OUT).status_code == 201
    UserQuota.objects.all().delete()
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_CHARACTERS": 0}
    assert "may take 1 MB" in send(client, CUT_OUT).json()["detail"]
    client.delete(f"{URL}{first.json()['id']}/")
    assert send(client, CUT_OUT).status_code == 201
    library = client.get("/api/account/").json()["library"]
    assert (library["characters"], library["most_characters"], library["most_bytes"]) == (
        *(4, 0, 1_000_000),
    )
    assert library["bytes"] == sum(one.bytes for one in LibraryCharacter.objects.all())


@pytest.mark.django_db
def test_anonymous_clients_have_the_limits_by_address(settings, idle_worker):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": True, "QUOTA_CHARACTERS": 1}
    first, other = Client(REMOTE_ADDR="10.0.0.1"), Client(REMOTE_ADDR="10.0.0.2")

    codes = [send(client, CUT_OUT).status_code for client in (first, first, other)]

    assert codes == [201, 409, 201]
    assert first.get("/api/account/").json()["library"]["characters"] == 1


def test_uploads_at_once_do_not_pass_the_limit(transactional_db, ada, settings, idle_worker):
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_CHARACTERS": 3}
    codes = []
    start = threading.Barrier(6)

    def upload():
        client = Client()
        client.force_login(ada)
        try:
            start.wait()
            codes.append(send(client, CUT_OUT).status_code)
        finally:
            connection.close()

    threads = [threading.Thread(target=upload) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(codes) == [201] * 3 + [409] * 3
    assert LibraryCharacter.objects.count() == 3
    assert len(default_storage.listdir("library")[0]) == 3


# Deleting


@pytest.mark.parametrize("how", ["api", "row", "user"])
def test_files_go_with_the_row(
    how, kept, ada, client_of, media_root, django_capture_on_commit_callbacks
):
    client_of(ada).get(f"{kept['cutout_url']}?width=160")
    folder = media_root / layout.library_folder(kept["id"])
    assert len(list(folder.rglob("*.*"))) == 3

    with django_capture_on_commit_callbacks(execute=True):
        if how == "api":
            assert client_of(ada).delete(f"{URL}{kept['id']}/").status_code == 204
        elif how == "row":
            LibraryCharacter.objects.all().delete()
        else:
            ada.delete()

    assert not folder.exists()


def test_retention_of_stories_leaves_the_library(story_worker, settings):
    story = post(seed=1).json()
    body = keep(Client(), story["session_id"]).json()
    settings.STORYGEN = settings.STORYGEN | {"KEEP_DAYS": 0.0000001}

    pruning.clean_up()

    assert not StorySession.objects.exists()
    assert Client().get(body["cutout_url"]).status_code == 200


# Files and rows that do not agree


@pytest.mark.django_db(transaction=True)
def test_check_media_finds_files_without_a_row_and_rows_without_a_file(kept, media_root):
    def check(*options):
        said = StringIO()
        try:
            call_command("check_media", "--minutes", "0", *options, stdout=said)
        except CommandError as exc:
            return f"{said.getvalue()}{exc}"
        return said.getvalue()

    assert "agree" in check()
    stray = media_root / f"library/{'0' * 12}/picture.png"
    stray.parent.mkdir()
    stray.write_bytes(PNG)
    (media_root / kept["cutout_url"].removeprefix("/media/")).unlink()

    said = check()
    assert f"library/{'0' * 12}/picture.png: no row refers to it" in said
    assert "cutout.png is lost" in said
    assert "Problems: 2" in said
    check("--fix")

    assert "agree" in check()
    assert not stray.exists()
    character = LibraryCharacter.objects.get()
    assert (character.status, character.error[:21]) == ("failed", "The server has lost i")
