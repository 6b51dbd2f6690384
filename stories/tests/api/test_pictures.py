"""GET /media/...: the pictures of sessions that one may see, and nothing else.

Who may see what is in `test_access_matrix`.
"""

import os
from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage, Storage, default_storage
from PIL import Image

from stories.files.layout import file_url
from stories.models import GeneratedContent, StorySession

SESSION, OTHER = "0123456789ab", "ba9876543210"
PICTURE = f"merged/a-fox_{SESSION}.png"
URL = f"/media/{PICTURE}"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
BUCKET = {"BACKEND": "stories.tests.api.test_pictures.Bucket"}

pytestmark = pytest.mark.django_db


class Bucket(InMemoryStorage):
    """A storage whose files have no path, like an S3 bucket."""

    path = Storage.path

    def _relative_path(self, name: str) -> str:
        return name


@pytest.fixture
def picture(media_root):
    """A picture of a session without an owner, among other files."""
    session = StorySession.objects.create(
        session_id=SESSION, prompt_text="A fox", seed=1, style="storybook", status="completed"
    )
    GeneratedContent.objects.create(
        session=session, processing_status="completed", merged_image=PICTURE
    )
    default_storage.save(PICTURE, ContentFile(PNG))
    return session


def body_of(response) -> bytes:
    return b"".join(response)


@pytest.fixture(params=["folder", "bucket"])
def storage(request, settings):
    if request.param == "bucket":
        settings.STORAGES = settings.STORAGES | {"default": BUCKET}
    return request.param


@pytest.mark.parametrize("debug", [True, False])
def test_it_serves_a_picture(client, storage, picture, settings, debug):
    settings.DEBUG = debug

    response = client.get(URL)

    assert response.status_code == 200
    assert body_of(response) == PNG
    assert response["Content-Type"] == "image/png"
    assert response["Content-Length"] == str(len(PNG))
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "private, max-age=86400, immutable"
    assert {"Authorization", "Cookie"} <= set(response["Vary"].split(", "))


def test_it_serves_what_a_stage_drew(client, storage, picture):
    for name in ("images/character-2.png", "processed/cutout.png", "final/scene.png"):
        default_storage.save(f"sessions/{SESSION}/{name}", ContentFile(PNG))

        assert body_of(client.get(f"/media/sessions/{SESSION}/{name}")) == PNG


def test_what_a_stage_drew_anew_is_sent_anew(client, picture, media_root):
    name = f"sessions/{SESSION}/processed/cutout.png"
    default_storage.save(name, ContentFile(PNG))
    first = client.get(f"/media/{name}")
    assert first["Cache-Control"] == "private, no-cache"
    seen = {"If-None-Match": first["ETag"]}
    assert client.get(f"/media/{name}", headers=seen).status_code == 304

    default_storage.save(name, ContentFile(PNG[::-1]))
    written = (media_root / name).stat().st_mtime_ns
    os.utime(media_root / name, ns=(written, written + 1_000_000))

    assert body_of(client.get(f"/media/{name}", headers=seen)) == PNG[::-1]


def test_a_picture_done_again_has_a_name_of_its_own(client, picture):
    again = f"merged/a-fox_{SESSION}-2.png"
    default_storage.save(again, ContentFile(PNG))
    assert client.get(f"/media/{again}").status_code == 404

    GeneratedContent.objects.update(merged_image=again)

    assert client.get(f"/media/{again}").status_code == 200
    assert client.get(URL).status_code == 404


@pytest.mark.parametrize("accept", ["image/png", "image/avif,image/webp,*/*;q=0.8", "text/html"])
def test_it_serves_whatever_is_accepted(client, picture, accept):
    assert client.get(URL, headers={"Accept": accept}).status_code == 200
    missing = client.get("/media/merged/missing.png", headers={"Accept": accept})
    assert missing.status_code == 404
    assert missing.json() == {"detail": "Not found."}


def test_it_is_304_for_a_client_that_has_it(client, storage, picture):
    first = client.get(URL)

    for header, value in (
        ("If-None-Match", first["ETag"]),
        ("If-None-Match", f'"other", W/{first["ETag"]}'),
        ("If-None-Match", "*"),
        ("If-Modified-Since", first["Last-Modified"]),
    ):
        again = client.get(URL, headers={header: value})
        assert again.status_code == 304
        assert again["ETag"] == first["ETag"]
        assert again["Cache-Control"] == first["Cache-Control"]
        assert body_of(again) == b""
    assert client.get(URL, headers={"If-None-Match": '"other"'}).status_code == 200
    assert client.get(URL, headers={"If-Match": '"other"'}).status_code == 412


def test_who_has_it_is_asked_who_they_are_all_the_same(client, picture, django_user_model):
    tag = client.get(URL)["ETag"]
    StorySession.objects.update(user=django_user_model.objects.create_user("ada"))

    for header, value in (("If-None-Match", tag), ("If-None-Match", "*"), ("Range", "bytes=0-0")):
        assert client.get(URL, headers={header: value}).status_code == 404


def test_a_head_request_has_no_body(client, storage, picture):
    response = client.head(URL)

    assert response.status_code == 200
    assert response["Content-Length"] == str(len(PNG))
    assert response["ETag"] == client.get(URL)["ETag"]


@pytest.mark.parametrize(
    ("asked", "start", "stop"),
    [
        ("bytes=0-3", 0, 4),
        ("bytes=4-", 4, None),
        ("bytes=-5", -5, None),
        ("bytes=200-99999", 200, None),
        ("bytes=-99999", 0, None),
    ],
)
def test_a_player_gets_the_part_that_it_asks_for(client, storage, picture, asked, start, stop):
    whole = client.get(URL)

    response = client.get(URL, headers={"Range": asked, "If-Range": whole["ETag"]})

    assert response.status_code == 206
    assert body_of(response) == PNG[start:stop]
    first = start % len(PNG)
    last = first + len(PNG[start:stop]) - 1
    assert response["Content-Range"] == f"bytes {first}-{last}/{len(PNG)}"
    assert response["Content-Length"] == str(last - first + 1)
    assert response["Cache-Control"] == whole["Cache-Control"]
    assert response["Accept-Ranges"] == whole["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize("asked", [f"bytes={len(PNG)}-", "bytes=99999-", "bytes=-0"])
def test_a_part_behind_the_end_is_416(client, storage, picture, asked):
    response = client.get(URL, headers={"Range": asked})

    assert response.status_code == 416
    assert response["Content-Range"] == f"bytes */{len(PNG)}"


@pytest.mark.parametrize(
    "asked",
    [
        *("bytes=0-1,3-4", "bytes=4-3", "bytes=-", "bytes=a-b", "items=0-3", "bytes=1", ""),
        *(f"bytes={'9' * 4000}-", "bytes=0-\u0663"),
    ],
)
def test_it_sends_the_whole_to_who_asks_for_what_is_no_part(client, picture, asked):
    response = client.get(URL, headers={"Range": asked})

    assert response.status_code == 200
    assert body_of(response) == PNG


def test_it_sends_the_whole_to_who_has_a_part_of_another(client, picture):
    response = client.get(URL, headers={"Range": "bytes=4-", "If-Range": '"another"'})

    assert response.status_code == 200
    assert body_of(response) == PNG


SECRETS = (
    "../secret.png",
    "merged/.a-fox_0123456789ab.png",
    "merged/.a-fox_0123456789ab.png.tmp",
    "merged/other_0123456789ab.png",
    "merged/a-fox_0123456789ab-2.png",
    "merged/a-fox_0123456789AB.png",
    "merged/tmp.tmp",
    "characters/a-fox_0123456789ab.png",
    "cache/0123456789ab.png",
    "a-fox_0123456789ab.png",
    "sessions/0123456789ab/story/story.txt",
    "sessions/0123456789ab/story/cover.png",
    "sessions/0123456789ab/final/details.json",
    "sessions/0123456789ab/images/.character.png",
    "sessions/0123456789ab/scene.png",
    "sessions/ba9876543210/images/character.png",
)


@pytest.mark.parametrize(
    "path",
    [
        *SECRETS,
        "merged/missing_0123456789ab.png",
        "",
        "merged",
        "merged/",
        "../manage.py",
        "merged/../../secret.png",
        "%2e%2e/secret.png",
        "merged/%2e%2e%2f%2e%2e%2fsecret.png",
        "..%5csecret.png",
        "/secret.png",
        "//secret.png",
        "merged//a-fox_0123456789ab.png",
        "merged/./a-fox_0123456789ab.png",
        "merged%2f..%2fmerged/a-fox_0123456789ab.png",
        "merged/a-fox_0123456789ab.png%00",
        "merged/a-fox_0123456789ab.png%00.png",
        "merged/a-fox_0123456789ab.png%0a",
        "%0amerged/a-fox_0123456789ab.png",
        "merged/a-fox_0123456789ab.png/",
        "merged/a-fox_0123456789ab.PNG",
        "MERGED/a-fox_0123456789ab.png",
        "merged/a-fox_%EF%BC%90123456789ab.png",
        "merged/a-fox_0123456789ab-%D9%A2.png",
        "merged/a-fox_0123456789ab%252epng",
        "merged/a-fox_ba9876543210.png",
        "sessions/0123456789ab/images/../../ba9876543210/images/character.png",
        "sessions/0123456789ab/../ba9876543210/images/character.png",
        "sessions/0123456789AB/images/character.png",
    ],
)
def test_it_serves_nothing_else_and_names_no_folder(client, picture, media_root, settings, path):
    for name in SECRETS:
        file = media_root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("secret")

    for settings.DEBUG in (True, False):
        response = client.get(f"/media/{path}")

        assert response.status_code == 404
        assert response.json() == {"detail": "Not found."}


def test_a_name_with_anothers_id_does_not_open_a_session(client, picture, django_user_model):
    """The row of the session that the name ends with must record exactly that name."""
    ada = django_user_model.objects.create_user("ada")
    session = StorySession.objects.create(
        session_id=OTHER, prompt_text="A fox", seed=1, style="storybook", user=ada
    )
    GeneratedContent.objects.create(session=session, merged_image=f"merged/a-fox_{OTHER}.png")
    default_storage.save(f"merged/a-fox_{OTHER}.png", ContentFile(PNG))

    for path in (
        f"merged/a-fox_{OTHER}.png",
        f"merged/a-fox_{OTHER}_{SESSION}.png",
        f"merged/a-fox_{OTHER}-{SESSION}.png",
        f"merged/a-fox_{SESSION}_{OTHER}.png",
    ):
        assert client.get(f"/media/{path}").status_code == 404


@pytest.mark.parametrize("gone", ["file", "session"])
def test_a_picture_that_is_gone_is_404(client, storage, picture, gone):
    if gone == "file":
        default_storage.delete(PICTURE)
    else:
        StorySession.objects.all().delete()

    assert client.get(URL).status_code == 404


def test_a_storage_that_does_not_answer_is_503(client, picture, monkeypatch, caplog):
    def away(self, name):
        raise OSError("no route to bucket-of-ours.example")

    monkeypatch.setattr("stories.files.filesystem.AtomicFileSystemStorage.get_modified_time", away)

    response = client.get(URL)

    assert response.status_code == 503
    assert response["Retry-After"] == "5"
    assert "bucket" not in response.text
    assert "bucket-of-ours" in caplog.text


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options", "trace"])
def test_it_only_reads(client, picture, method):
    assert getattr(client, method)(URL).status_code == 405
    assert default_storage.exists(PICTURE)


# Sent by the web server in front


def test_nginx_gets_the_internal_address(client, picture, settings):
    settings.SENDFILE, settings.SENDFILE_ROOT = "nginx", "/protected-media/"

    response = client.get(URL)

    assert response.status_code == 200
    assert response["X-Accel-Redirect"] == f"/protected-media/{PICTURE}"
    assert response["Content-Type"] == "image/png"
    assert response["Cache-Control"] == "private, max-age=86400, immutable"
    assert response.content == b""


def test_other_web_servers_get_the_path(client, picture, settings, media_root):
    settings.SENDFILE = "xsendfile"

    assert client.get(URL)["X-Sendfile"] == str(media_root / PICTURE)


@pytest.mark.parametrize("server", ["nginx", "xsendfile"])
def test_a_web_server_gets_no_path_of_a_forbidden_picture(
    client, picture, settings, django_user_model, server
):
    settings.SENDFILE = server
    StorySession.objects.update(user=django_user_model.objects.create_user("ada"))

    for response in (client.get(URL), client.get(f"/media/merged/b-fox_{SESSION}.png")):
        assert response.status_code == 404
        assert not {"X-Accel-Redirect", "X-Sendfile"} & set(response.headers)


@pytest.mark.parametrize("server", ["nginx", "xsendfile"])
def test_a_file_that_is_gone_is_404_from_us(client, picture, settings, server):
    settings.SENDFILE = server
    default_storage.delete(PICTURE)

    assert client.get(URL).json() == {"detail": "Not found."}


@pytest.mark.parametrize("server", ["nginx", "xsendfile"])
def test_what_no_web_server_can_read_is_sent_by_us(client, settings, request, server):
    settings.STORAGES = settings.STORAGES | {"default": BUCKET}
    settings.SENDFILE = server
    request.getfixturevalue("picture")

    assert body_of(client.get(URL)) == PNG


# Where pictures are asked for


def test_addresses_are_ours_whatever_the_storage_would_say(
    client, admin_client, storage, picture, settings, monkeypatch
):
    monkeypatch.setattr(
        type(default_storage._wrapped), "url", lambda self, name: "https://bucket.example/signed"
    )

    story = client.get(f"/api/sessions/{SESSION}/").json()
    [line] = client.get("/api/sessions/").json()["results"]
    page = admin_client.get(f"/admin/stories/storysession/{picture.pk}/change/").text

    assert file_url(PICTURE) == story["image_urls"]["merged_image"] == line["merged_image"] == URL
    assert f'src="{URL}"' in page
    assert "bucket.example" not in f"{story}{line}{page}"


# Smaller copies


@pytest.fixture
def drawn(picture):
    """The session's picture is one that can be read, 512 pixels wide."""
    data = BytesIO()
    Image.new("RGB", (512, 512), "tomato").save(data, "PNG")
    default_storage.delete(PICTURE)  # a bucket of tests would keep both
    default_storage.save(PICTURE, ContentFile(data.getvalue()))
    return picture


@pytest.mark.parametrize(("width", "made"), [(160, 160), (320, 320), (640, 512)])
def test_a_smaller_copy_is_a_webp_made_once(client, storage, drawn, width, made):
    response = client.get(f"{URL}?width={width}")

    image = Image.open(BytesIO(body_of(response)))
    assert (image.format, image.size) == ("WEBP", (made, made))
    assert response["Content-Type"] == "image/webp"
    assert response["Cache-Control"] == "private, max-age=86400, immutable"
    default_storage.delete(PICTURE)
    assert client.get(f"{URL}?width={width}").status_code == 200


@pytest.mark.parametrize("width", ["0", "161", "-1", "1e9", "x", ""])
def test_other_widths_are_refused(client, drawn, width):
    response = client.get(f"{URL}?width={width}")

    assert response.status_code == 400
    assert "160, 320, 640" in response.json()["width"][0]


def test_only_lasting_pictures_have_copies(client, drawn):
    name = f"sessions/{SESSION}/final/scene.png"
    default_storage.save(name, ContentFile(PNG))

    assert client.get(f"/media/{name}?width=160").status_code == 404


def test_a_full_disk_costs_no_picture(client, drawn, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("stories.files.layout.write_bytes", full)

    assert client.get(f"{URL}?width=160")["Content-Type"] == "image/png"


def test_a_picture_that_is_damaged_or_gone_has_no_copy(client, picture):
    assert client.get(f"{URL}?width=160").status_code == 503
    default_storage.delete(PICTURE)
    assert client.get(f"{URL}?width=160").status_code == 404


def test_copies_go_with_their_session(
    client, drawn, media_root, django_capture_on_commit_callbacks
):
    client.get(f"{URL}?width=160")
    assert list(media_root.rglob("*.webp"))

    with django_capture_on_commit_callbacks(execute=True):
        client.delete(f"/api/sessions/{SESSION}/")

    assert not list(media_root.rglob("*.webp"))
