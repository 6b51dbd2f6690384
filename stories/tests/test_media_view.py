"""GET /media/...: the pictures and nothing else."""

import pytest


@pytest.fixture
def picture(media_root):
    path = media_root / "merged" / "a-fox_0123456789ab.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    return path


@pytest.mark.parametrize("debug", [True, False])
def test_it_serves_a_picture(client, picture, settings, debug):
    settings.DEBUG = debug

    response = client.get("/media/merged/a-fox_0123456789ab.png")

    assert response.status_code == 200
    assert b"".join(response.streaming_content) == picture.read_bytes()
    assert response["Content-Type"] == "image/png"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "private, max-age=86400, immutable"


def test_it_serves_what_a_stage_drew(client, media_root):
    path = media_root / "sessions" / "0123456789ab" / "processed" / "cutout.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"png")

    assert client.get("/media/sessions/0123456789ab/processed/cutout.png").status_code == 200


def test_it_is_not_sent_again_to_whoever_has_it(client, picture):
    modified = client.get("/media/merged/a-fox_0123456789ab.png")["Last-Modified"]

    response = client.get(
        "/media/merged/a-fox_0123456789ab.png", headers={"If-Modified-Since": modified}
    )

    assert response.status_code == 304


@pytest.mark.parametrize("debug", [True, False])
@pytest.mark.parametrize(
    "path",
    [
        "merged/missing_0123456789ab.png",
        "",
        "merged",
        "merged/",
        "../manage.py",
        "../secret.png",
        "merged/../../secret.png",
        "%2e%2e/secret.png",
        "merged/%2e%2e%2f%2e%2e%2fsecret.png",
        "..%5csecret.png",
        "/secret.png",
        "//secret.png",
        "merged//a-fox_0123456789ab.png",
        "merged/.a-fox_0123456789ab.png",
        "merged/.a-fox_0123456789ab.png.tmp",
        "merged/tmp.tmp",
        "merged/a-fox_0123456789ab.png%00",
        "merged/a-fox_0123456789ab.png/",
        "sessions/0123456789ab/story/story.txt",
        "sessions/0123456789ab/final/details.json",
    ],
)
def test_it_serves_nothing_else_and_names_no_folder(
    client, picture, media_root, settings, debug, path
):
    settings.DEBUG = debug
    for name in (
        "../secret.png",
        "merged/.a-fox_0123456789ab.png",
        "merged/.a-fox_0123456789ab.png.tmp",
        "merged/tmp.tmp",
        "sessions/0123456789ab/story/story.txt",
        "sessions/0123456789ab/final/details.json",
    ):
        file = media_root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("secret")

    response = client.get(f"/media/{path}")

    assert response.status_code == 404
    assert response.json() == {"detail": "Not found."}


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_it_only_reads(client, picture, method):
    assert getattr(client, method)("/media/merged/a-fox_0123456789ab.png").status_code == 405
    assert picture.exists()
