"""POST /api/import/ and `manage.py import_story`: a story comes back out of its archive.

What an archive must be like, and the hostile ones, are in `orchestrator.tests.book.test_archive`.
"""

import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import DatabaseError
from django.test import Client

from orchestrator import Stage
from orchestrator.tests.book.test_archive import HOSTILE, packed, with_hashes
from orchestrator.tests.support.books import book as bare_book
from orchestrator.tests.support.books import picture
from stories.exports import importing
from stories.files import deletion, layout
from stories.models import (
    PendingDeletion,
    QuotaUse,
    Revision,
    StageRun,
    StoryEvent,
    StorySession,
    Take,
)
from stories.services import delete_story
from stories.tests.support.harness import (
    SESSIONS,
    change,
    check_files,
    post,
    read,
    retry,
    session_of,
    wait_for_end,
)

URL = "/api/import/"
TABLES = (StorySession, StageRun, Take, Revision, StoryEvent, QuotaUse)


def exported(session_id, client=None):
    response = (client or Client()).get(f"{SESSIONS}{session_id}/export/", {"format": "zip"})
    assert response.status_code == 200, response.content
    return response.content


def imported(data, client=None, content_type="application/zip", **headers):
    client = client or Client(raise_request_exception=False)
    return client.post(URL, data, content_type=content_type, headers=headers)


def forget(session_id):
    """Delete a story with its files, as on a server that never had it."""
    delete_story(session_of(session_id))
    deletion.delete_pending()
    assert not any(session_id in name for name in all_files())


def all_files() -> set[str]:
    return {name for folder in layout.FOLDERS for name in layout.walk(folder)}


def rows() -> list[int]:
    return [table.objects.count() for table in TABLES]


def with_change(data, name, change):
    archive = zipfile.ZipFile(io.BytesIO(data))
    files = {each: archive.read(each) for each in archive.namelist()}
    value = json.loads(files[name])
    change(value)
    return packed(with_hashes(files | {name: json.dumps(value).encode()}))


def shown(body):
    """All of an answer but what says where and when."""
    own = ("session_id", "archive_id", "image_urls", "stages", "created_at", "timestamp")
    # An imported story counts as one whose plan was given.
    rest = {name: value for name, value in body.items() if name not in own}
    rest["total_time_seconds"] = None
    for part in (*rest["pages"], *rest["cast"]):
        for name, value in part.items():
            if name.endswith("_url"):
                part[name] = value and default_storage.open(value.removeprefix("/media/")).read()
            elif name == "poses":
                for one in value:
                    for url in ("image_url", "cutout_url"):
                        one[url] = default_storage.open(one[url].removeprefix("/media/")).read()
            elif name.endswith("takes"):
                for take in value:
                    name_of = take["url"].removeprefix("/media/")
                    take["url"] = default_storage.open(name_of).read()
    return rest


@pytest.fixture
def story(story_worker, orchestrator):
    """A book of three pages, read aloud, with a history: moved, drawn again, reordered."""
    session_id = post(seed=1, pages=3, narration=True).json()["session_id"]
    assert change(session_id, "pages/2/", placement=[{"id": "hero", "x": 0.3}]).status_code == 200
    retry(session_id, page=2, seed=9)
    wait_for_end(session_id)
    assert change(session_id, "pages/", order=[2, 1, 3]).status_code == 200
    assert change(session_id, title="The <b>Two</b> & me").status_code == 200
    orchestrator.ran.clear()
    orchestrator.steps.clear()
    return session_id


@pytest.fixture
def archive(request, transactional_db):
    """The archive of `story`, made once, for what changes and refuses it."""
    if "data" not in _kept:
        story = request.getfixturevalue("story")
        _kept["data"] = exported(story)
        forget(story)
    return _kept["data"]


_kept: dict[str, bytes] = {}


def test_it_comes_back_as_it_was(story, media_root, orchestrator):
    before, data = shown(read(story)), exported(story)
    states = list(Revision.objects.values_list("number", "summary", "created_at"))
    forget(story)

    response = imported(data)

    assert response.status_code == 201, response.content
    body = response.json()
    assert body["session_id"] == body["archive_id"] == story
    assert response["Location"] == f"/api/sessions/{story}/"
    assert response["ETag"] == f'"{before["revision"]}"'
    del body["archive_id"]
    assert body == read(story)
    assert shown(body) == before
    assert list(Revision.objects.values_list("number", "summary", "created_at")) == states
    assert exported(story) == data
    check_files(media_root)
    (line,) = Client().get(SESSIONS).json()["results"]
    assert (line["session_id"], line["title"]) == (story, "The <b>Two</b> & me")
    assert orchestrator.ran == []


@pytest.mark.parametrize("body", [{}, {"pages": 5}, {"plan_only": True, "pages": 2}])
def test_a_story_that_nobody_changed_comes_back(story_worker, media_root, body):
    session_id = post(seed=3, **body).json()["session_id"]
    before, data = shown(read(session_id)), exported(session_id)
    forget(session_id)

    after = shown(imported(data).json())

    assert after == before
    assert exported(session_id) == data
    check_files(media_root)


def test_it_can_be_changed_restored_and_retried(story, media_root, orchestrator):
    data = exported(story)
    forget(story)
    imported(data)

    # A moved figure is composed of the pictures that came along.
    moved = change(story, "pages/1/", placement=[{"id": "hero", "x": 0.7}])
    assert moved.status_code == 200
    assert change(story, "revisions/1/restore/", "post").status_code == 200
    first = read(story)
    assert first["pages"][1]["placement"] != moved.json()["pages"][0]["placement"]
    assert len(first["pages"][1]["background_takes"]) == 2
    orchestrator.steps.clear()

    retry(story, stage="cutout")
    wait_for_end(story)

    # What the cut-out is made of stands, although no key of another server is known here.
    made = {step.stage for step in orchestrator.steps}
    assert made == {Stage.CUTOUT, Stage.SCENE}
    check_files(media_root)


def test_what_is_missing_is_made(story_worker, media_root):
    session_id = post(seed=1, pages=2).json()["session_id"]
    StageRun.objects.filter(stage=Stage.SCENE, number=2).delete()
    Take.objects.all().delete()
    data = exported(session_id)
    forget(session_id)

    body = imported(data).json()

    assert body["processing_status"] == "partial"
    assert body["error_messages"] == [
        "Missing: the picture of the scene of page 2. Retry the story to have it made."
    ]
    retry(session_id)
    assert wait_for_end(session_id)["processing_status"] == "completed"


def test_a_taken_id_gives_another_one(story, media_root):
    data = exported(story)

    response = imported(data)

    body = response.json()
    assert response.status_code == 201
    assert body["archive_id"] == story != body["session_id"]
    other = exported(body["session_id"])
    assert other != data  # the id is in it
    assert (
        with_change(other, "manifest.json", lambda value: value.update(id=story))
        == packed(files_of(data))
        or files_of(other).keys() == files_of(data).keys()
    )
    check_files(media_root)

    delete_story(session_of(story))
    deletion.delete_pending()
    assert read(body["session_id"])["title"] == "The <b>Two</b> & me"
    check_files(media_root)


def files_of(data):
    archive = zipfile.ZipFile(io.BytesIO(data))
    return {name: archive.read(name) for name in archive.namelist()}


def test_an_id_whose_files_are_still_to_be_deleted_is_not_free(story):
    data = exported(story)
    forget(story)
    PendingDeletion.objects.create(names=[], folder=f"sessions/{story}")

    assert imported(data).json()["session_id"] != story


@pytest.mark.parametrize("id", ["x" * 64, "ABCDEF012345", "0123456789a"])
def test_an_id_that_is_none_of_ours_gives_another_one(archive, media_root, id):
    data = with_change(archive, "manifest.json", lambda value: value.update(id=id))

    body = imported(data).json()

    assert body["archive_id"] == id
    assert session_of(body["session_id"])


def test_models_of_the_other_server_are_remembered(story):
    def other(manifest):
        manifest["provenance"] |= {"software": "StoryGen 9.9", "preset": "gpu-large"}
        manifest["provenance"] |= {"style": "oil"}
        for model in manifest["provenance"]["models"]:
            model |= {"revision": "abc", "licence": "cc0-1.0"}

    data = with_change(exported(story), "manifest.json", other)
    forget(story)

    body = imported(data).json()

    # It is drawn on with what is here.
    assert (body["preset"], body["style"]) == ("embedded", "storybook")
    made = json.loads(files_of(exported(story))["manifest.json"])["provenance"]
    assert made == json.loads(files_of(data)["manifest.json"])["provenance"]
    assert "StoryGen 9.9" in made["software"]
    html = Client().get(f"{SESSIONS}{story}/export/", {"format": "html"}).content
    assert b"cc0-1.0" in html


def test_script_in_texts_stays_text(story):
    def script(value):
        value["pages"][0]["text"] = "<script>alert(1)</script>"

    data = exported(story)
    files = files_of(with_change(data, "plan.json", script))
    plan = json.loads(files["plan.json"])
    files["text/page-01.txt"] = b"<script>alert(1)</script>\n"
    history = json.loads(files["history.json"])
    for made in history["steps"]:
        if made["stage"] == "story":
            made["facts"]["plan"] = plan
    history["steps"] = [made for made in history["steps"] if made["stage"] != "narration"]
    manifest = json.loads(files["manifest.json"])
    for page in manifest["pages"]:
        page["narration"] = None
    files |= {
        "history.json": json.dumps(history).encode(),
        "manifest.json": json.dumps(manifest).encode(),
    }
    forget(story)

    response = imported(packed(with_hashes(files)))

    assert response.status_code == 201, response.content
    html = Client().get(f"{SESSIONS}{story}/export/", {"format": "html"}).content
    assert b"<script>alert" not in html
    assert b"&lt;script&gt;" in html


# Refusals


@pytest.mark.django_db
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_archive_leaves_nothing(media_root, name):
    response = imported(HOSTILE[name][0]())

    assert response.status_code == 400, response.content
    assert list(response.json()) == ["detail"]
    assert rows() == [0] * len(TABLES)
    assert all_files() == set()


def _set(*path):
    def change(value):
        for key in path[:-2]:
            value = value[key]
        value[path[-2]] = path[-1]

    return change


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_set("steps", 1, "facts", "seed", "7"), "another type"),
        (_set("steps", 1, "facts", "extra", 1), "none of them"),
        (_set("steps", 1, "facts", "fit", "replaced", [["a"]]), "pairs of words"),
        (_set("steps", 1, "stage", "magic"), "no stage"),
        (_set("steps", 1, "number", 3), "none of the story"),
        (_set("steps", 1, "file", "plan.json"), "picture"),
        (_set("steps", 1, "file", "../../etc/passwd"), "no file"),
        (_set("steps", 1, "seconds", -1), "seconds"),
        (_set("takes", []), "none of its takes"),
        (_set("takes", 0, "take", 10**6), "0 to 30000"),
        (_set("revision", 0), "not in order"),
        (_set("revisions", 0, "number", 4), "not in order"),
        (_set("revisions", 0, "summary", ""), "summary"),
        (_set("revisions", 0, "created", "2026-01-01T00:00:00"), "UTC"),
        (_set("revisions", 0, "story", "plan", "cover", 9), "cover"),
        (_set("revisions", 0, "shown", 0, "number", 9), "not in its plan"),
        (_set("revisions", 0, "seeds", {"story/0": 1}), "valid"),
        (_set("plan_only", "no"), "another type"),
        (lambda history: history["steps"].pop(0), "none of the story"),
        (lambda history: history["steps"].append(history["steps"][1]), "twice"),
        (lambda history: history["steps"].pop(), "other pictures"),
    ],
)
def test_a_history_that_cannot_be_is_refused(archive, media_root, change, reason):
    data = with_change(archive, "history.json", change)
    before, files = rows(), all_files()

    response = imported(data)

    assert response.status_code == 400
    assert reason in response.json()["detail"]
    assert (rows(), all_files()) == (before, files)


@pytest.mark.django_db
def test_an_archive_without_history_is_a_book_and_no_story(media_root):
    from orchestrator.book import export

    response = imported(export(bare_book(), "zip").data)

    assert response.status_code == 400
    assert "history.json" in response.json()["detail"]


def test_a_picture_of_another_kind_is_refused(archive, media_root):
    """A JPEG file, or a cut-out without transparency, would break what is made of it."""
    files = files_of(archive)
    files["pictures/cutout-1.png"] = picture().data

    response = imported(packed(with_hashes(files)))

    assert response.status_code == 400
    assert "no picture of the stage cutout" in response.json()["detail"]


@pytest.mark.parametrize("field", ["prompt_text", "plan"])
def test_what_no_child_should_read_is_refused(archive, media_root, field):
    said = "A fox shoots heroin with a whore"
    data = archive
    if field == "prompt_text":
        data = with_change(
            data, "manifest.json", lambda value: value["provenance"].update(prompt=said)
        )
    else:
        # In an earlier revision, which could be brought back.
        data = with_change(
            data, "history.json", _set("revisions", 0, "story", "plan", "title", said)
        )

    response = imported(data)

    assert response.status_code == 400
    assert list(response.json()) == [field]


def test_a_prompt_is_not_longer_than_one_may_be(archive, media_root, settings):
    settings.STORYGEN = settings.STORYGEN | {"MAX_PROMPT_LENGTH": 10}

    response = imported(archive)

    assert response.status_code == 400
    assert "more than the 10 characters" in response.json()["detail"]


@pytest.mark.django_db
def test_the_size_has_a_limit_of_its_own(media_root, settings):
    settings.STORYGEN = settings.STORYGEN | {"IMPORT_MB": 0.5}
    settings.UPLOADS = settings.UPLOADS | {"/api/import": 500_000}

    assert imported(b"x" * 500_000).status_code == 400
    assert imported(b"x" * 500_001).status_code == 413
    # Elsewhere a body stays as small as before, as does a form.
    assert Client().post("/api/generate-story/", b"x" * 300_000, content_type="application/zip")
    response = Client().post("/api/sessions/", b"x" * 300_000, content_type="application/zip")
    assert response.status_code == 413
    form = Client().post(URL, {"file": io.BytesIO(b"PK")})
    assert form.status_code == 415


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "put", "patch", "delete"])
def test_only_post_imports(media_root, method):
    assert getattr(Client(), method)(URL).status_code == 405


@pytest.mark.django_db
def test_one_at_a_time(media_root, monkeypatch):
    monkeypatch.setattr(importing, "BUSY_SECONDS", 0.01)
    with importing._one_at_a_time():
        response = imported(b"x")

    assert response.status_code == 503
    assert response["Retry-After"] == "10"
    assert imported(b"x").status_code == 400


# Whose it is


def test_it_belongs_to_who_imports_it_and_counts(story, settings, django_user_model):
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_DAY": 1, "QUOTA_AT_ONCE": 1}
    data = exported(story)
    ada = Client()
    ada.force_login(django_user_model.objects.create_user("ada"))

    first, second = imported(data, ada), imported(data, ada)

    assert [first.status_code, second.status_code] == [201, 429]
    assert "1 story in 24 hours" in second.json()["detail"]
    session_id = first.json()["session_id"]
    assert session_of(session_id).user.username == "ada"
    assert Client().get(f"{SESSIONS}{session_id}/").status_code == 404
    listed = {line["session_id"] for line in ada.get(SESSIONS).json()["results"]}
    assert listed == {session_id, story}
    assert QuotaUse.objects.get().pages == 0


@pytest.mark.django_db
def test_who_may_not_use_the_server_may_not_import(media_root, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}

    response = imported(b"x")

    assert response.status_code == 401
    assert response["WWW-Authenticate"] == "Token"


@pytest.mark.django_db
def test_a_browser_needs_its_csrf_token(media_root, django_user_model):
    client = Client(enforce_csrf_checks=True)
    client.force_login(django_user_model.objects.create_user("ada"))

    assert imported(b"x", client).status_code == 403


# Faults


@pytest.mark.parametrize("after", [0, 1, 5])
def test_a_full_disk_leaves_nothing(archive, media_root, monkeypatch, after):
    data, before, files = archive, rows(), all_files()
    write, calls = layout.write_bytes, []

    def full(name, content):
        calls.append(name)
        if len(calls) > after:
            raise OSError(28, "No space left on device")
        return write(name, content)

    monkeypatch.setattr(layout, "write_bytes", full)

    response = imported(data)

    assert response.status_code == 503
    assert (rows(), all_files()) == (before, files)


@pytest.mark.parametrize("table", [StageRun, Take, Revision, StoryEvent])
def test_rows_are_written_all_or_none(archive, media_root, monkeypatch, table):
    data, before, files = archive, rows(), all_files()

    def fail(*args, **kwargs):
        raise DatabaseError("broken")

    monkeypatch.setattr(table.objects, "bulk_create", fail)

    response = imported(data)

    assert response.status_code == 500
    assert (rows(), all_files()) == (before, files)


def test_a_kill_leaves_files_that_check_media_finds(archive, media_root, monkeypatch):
    """As if the process had ended before it could delete what it wrote."""
    data, before, files = archive, rows(), all_files()
    monkeypatch.setattr(importing, "_discard", lambda names: None)
    monkeypatch.setattr(importing, "_insert", lambda *args, **kwargs: 1 / 0)
    imported(data)
    assert rows() == before
    assert all_files() > files
    monkeypatch.undo()

    for name in all_files():
        path = default_storage.path(name)
        os.utime(path, (1, 1))
    call_command("check_media", "--fix")

    assert all_files() == files


def test_two_at_once_with_the_same_id_are_two_stories(story, monkeypatch, media_root):
    """Both found it free; the one whose rows come later gets another id."""
    data = exported(story)
    monkeypatch.setattr(importing, "_is_free", lambda session_id: True)

    response = imported(data)

    assert response.status_code == 201
    assert response.json()["session_id"] != story
    assert exported(story) == data
    check_files(media_root)


# The command


def test_the_command_imports_files(story, tmp_path, capsys, django_user_model):
    ada = django_user_model.objects.create_user("ada")
    good, bad = tmp_path / "good.zip", tmp_path / "bad.zip"
    good.write_bytes(exported(story))
    bad.write_bytes(b"hello")
    forget(story)

    with pytest.raises(CommandError, match="Not imported: 2 of 4"):
        call_command("import_story", bad, good, good, tmp_path / "none.zip", user="ada")

    out, err = capsys.readouterr()
    first, second = out.splitlines()
    assert first == f"{good}: {story}"
    assert second.endswith(f"(was {story})")
    assert f"{bad}: This is not a ZIP file" in err
    assert "none.zip: No such file" in err
    assert {session.user for session in StorySession.objects.all()} == {ada}
    assert not QuotaUse.objects.exists()


@pytest.mark.django_db
def test_the_command_knows_its_users_and_its_limit(tmp_path, settings, capsys):
    path: Path = tmp_path / "a.zip"
    path.write_bytes(b"x" * 2000)
    with pytest.raises(CommandError, match="no user 'bob'"):
        call_command("import_story", path, user="bob")

    settings.STORYGEN = settings.STORYGEN | {"IMPORT_MB": 0.001}
    with pytest.raises(CommandError, match="1 of 1"):
        call_command("import_story", path)
    assert "0.001 MB" in capsys.readouterr().err
