"""What becomes of an uploaded file: hostile ones by name, and what is kept of good ones."""

import io

import numpy as np
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from stories.characters import uploads
from stories.models import LibraryCharacter
from stories.tests.characters.conftest import URL, send
from stories.tests.support.uploads import HOSTILE, JPEG, PNG, SIZE, SVG, drawn, encoded

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("idle_worker")]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words(ada, client_of, media_root, name):
    data, status = HOSTILE[name]

    response = send(client_of(ada), data, "fox.png")

    assert response.status_code == status, response.content
    body = response.json()
    (said,) = body["picture"] if status == 400 else [body["detail"]]
    assert len(said.split()) > 3
    assert "/" not in said
    assert not LibraryCharacter.objects.exists()
    assert not [path for path in media_root.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (PNG, "image/png", 415),
        (SVG, "image/svg+xml", 415),
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x", 400),
        (b"", "multipart/form-data", 400),
        (b"--x--\r\n", "multipart/form-data; boundary=x", 400),
        (b"picture=a", "application/x-www-form-urlencoded", 415),
    ],
)
def test_a_body_that_is_no_form_is_refused(ada, client_of, body, content_type, status):
    response = client_of(ada).generic("POST", URL, body, content_type)

    assert response.status_code == status, response.content


def test_a_form_has_one_picture(ada, client_of):
    client = client_of(ada)
    file = [SimpleUploadedFile("a.png", PNG) for _ in range(4)]

    assert client.post(URL, {"name": "Momo"}).json() == {"picture": ["No file was submitted."]}
    for form in ({"picture": file[:2]}, {"picture": file[2], "more": file[3]}):
        response = client.post(URL, form)
        assert (response.status_code, response.json()) == (
            400,
            {"picture": ["Send one file, as `picture`."]},
        )
    assert client.post(URL, {"picture": "a text"}).status_code == 400


def test_a_declared_length_that_is_too_long_is_refused_unread(ada, client_of):
    response = client_of(ada).generic(
        "POST", URL, b"", "multipart/form-data; boundary=x", CONTENT_LENGTH=str(13 * 2**20)
    )

    assert response.status_code == 413


@pytest.mark.parametrize("address", ["/api/generate-story/", f"{URL}{'0' * 12}/"])
def test_other_addresses_take_no_files_still(admin_client, address):
    for length in (300_000, 40_000_000):
        response = admin_client.generic(
            "POST", address, b"", "multipart/form-data; boundary=x", CONTENT_LENGTH=str(length)
        )
        assert response.status_code == 413


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_a_picture_waits_to_be_cut_out(ada, client_of, media_root, form):
    response = send(client_of(ada), encoded(drawn(), form), name="Momo", kind="owl")

    body = response.json()
    assert response.status_code == 202
    assert response["Location"] == f"{URL}{body['id']}/"
    assert {name: body[name] for name in ("name", "kind", "look", "status", "source")} == {
        "name": "Momo",
        "kind": "owl",
        "look": "An owl",
        "status": "pending",
        "source": "upload",
    }
    assert body["cutout_url"] is None
    assert body["bytes"] == (media_root / f"library/{body['id']}/picture.png").stat().st_size


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_a_cut_out_is_taken_as_it_is(ada, client_of, media_root, form):
    given = drawn("RGBA")

    response = send(client_of(ada), encoded(given, form, lossless=True))

    body = response.json()
    assert (response.status_code, body["status"]) == (201, "ready")
    assert (body["kind"], body["look"]) == ("character", "A character")
    with Image.open(media_root / body["cutout_url"].removeprefix("/media/")) as kept:
        assert kept.mode == "RGBA"
        assert np.array_equal(kept, given)
    with Image.open(media_root / body["image_url"].removeprefix("/media/")) as picture:
        assert picture.getpixel((0, 0)) == uploads.GROUND


def test_a_picture_with_hardly_a_clear_pixel_is_cut_out(ada, client_of):
    opaque = drawn().convert("RGBA")
    opaque.putpixel((0, 0), (0, 0, 0, 0))

    assert send(client_of(ada), encoded(opaque)).json()["status"] == "pending"


def test_nothing_of_the_file_is_kept_but_its_pixels(ada, client_of, media_root):
    """Place and name of who took it, a script behind the end, a thumbnail."""
    exif = Image.Exif()
    exif[0x010E] = exif[0x013B] = "my secret address"
    exif.get_ifd(0x8825)[1] = "N"
    file = encoded(drawn(), "JPEG", exif=exif, comment=b"my secret") + SVG + b"PK\x03\x04secret"

    body = send(client_of(ada), file, "../../secret.php").json()

    (path,) = (path for path in media_root.rglob("*") if path.is_file())
    assert path == media_root / f"library/{body['id']}/picture.png"
    kept = path.read_bytes()
    for trace in (b"secret", b"<svg", b"PK\x03\x04", b"eXIf"):
        assert trace not in kept
    with Image.open(path) as image:
        assert set(image.info) == {"Software"}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright(orientation):
    upright = drawn(size=(80, 120))
    upright.paste((0, 0, 250), (0, 0, 30, 30))  # in the upper left corner
    stored = upright.transpose(INVERSE[orientation]) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation

    read = uploads.read_picture(encoded(stored, "JPEG", exif=exif, quality=95)).picture

    assert read.size == upright.size
    assert np.abs(np.asarray(read, int) - np.asarray(upright, int)).mean() < 3


INVERSE = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize(
    "exif", [b"Exif\0\0" + bytes(range(200)), b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0"]
)
def test_broken_metadata_spoil_no_picture(exif):
    assert uploads.read_picture(encoded(drawn(), "JPEG", exif=exif)).picture.size == SIZE


@pytest.mark.parametrize(
    ("mode", "form"),
    [
        *(("1", "PNG"), ("L", "PNG"), ("P", "PNG"), ("I;16", "PNG")),
        *(("CMYK", "JPEG"), ("L", "JPEG"), ("RGB", "WEBP")),
    ],
)
def test_every_kind_of_pixels_is_read(mode, form):
    image = drawn("L").convert("I;16") if mode == "I;16" else drawn(mode)
    if mode == "I;16":
        image = Image.fromarray(np.asarray(drawn("L"), np.uint16) * 257)

    read = uploads.read_picture(encoded(image, form))

    assert (read.picture.mode, read.picture.size) == ("RGB", SIZE)
    grey = np.asarray(read.picture.convert("L"), int)
    wanted = 0 if mode == "1" else np.asarray(drawn("L"), int)
    assert mode == "1" or np.abs(grey - wanted).mean() < 4
    assert grey[2, 2] > 230


def test_a_grey_cut_out_and_one_with_a_palette_are_taken_as_they_are():
    for image in (drawn("RGBA").convert("LA"), drawn("RGBA").quantize(16)):
        assert uploads.read_picture(encoded(image)).cutout.mode == "RGBA"


def test_a_large_picture_is_made_smaller():
    photo = uploads.read_picture(encoded(drawn(size=(4000, 3000)), "JPEG"))
    cut_out = uploads.read_picture(encoded(drawn("RGBA", size=(1000, 3000))))

    assert photo.picture.size == (1024, 768)
    assert cut_out.cutout.size == (341, 1024)
    # Premultiplied: no dark rim of the black that is not seen.
    pixels = np.asarray(cut_out.cutout)
    rim = pixels[(pixels[..., 3] > 100) & (pixels[..., 3] < 250)]
    assert rim.size
    assert np.abs(rim[:, :3].astype(int) - (180, 60, 40)).max() < 12


def test_a_phones_photo_with_a_second_picture_in_it_is_no_animation():
    first, second = drawn(), drawn(size=(100, 100))
    file = io.BytesIO()
    first.save(file, "MPO", save_all=True, append_images=[second])

    assert uploads.read_picture(file.getvalue()).picture.size == SIZE


def test_too_many_at_once_are_asked_to_wait(ada, client_of, monkeypatch):
    monkeypatch.setattr(uploads, "WAIT_SECONDS", 0)
    client = client_of(ada)
    for _ in range(uploads.AT_ONCE):
        uploads._slots.acquire()
    try:
        response = send(client, PNG)
    finally:
        for _ in range(uploads.AT_ONCE):
            uploads._slots.release()

    assert (response.status_code, response["Retry-After"]) == (503, "5")
    assert send(client, JPEG).status_code == 202


def test_a_full_disk_leaves_nothing(ada, client_of, media_root, monkeypatch):
    def full(name, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("stories.files.layout.write_bytes", full)

    response = send(client_of(ada), PNG)

    assert response.status_code == 503
    assert "disk is full" in response.json()["detail"]
    assert not LibraryCharacter.objects.exists()


@pytest.mark.parametrize("field", ["name", "kind", "look"])
def test_texts_are_checked(ada, client_of, field):
    client = client_of(ada)
    for text in ("x" * 401, "a\0b", "a naked dancer with a gun and cocaine"):
        response = send(client, PNG, **{field: text})
        assert response.status_code == 400, text
        assert set(response.json()) == {field}


def test_a_browser_needs_its_csrf_token(ada, settings):
    client = Client(enforce_csrf_checks=True)
    client.force_login(ada)

    assert send(client, PNG).status_code == 403

    client.get("/accounts/login/")
    token = client.cookies["csrftoken"].value
    by_header = client.post(
        URL, {"picture": SimpleUploadedFile("a.png", PNG)}, headers={"X-CSRFToken": token}
    )
    assert by_header.status_code == 202
