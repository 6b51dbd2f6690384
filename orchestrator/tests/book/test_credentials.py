"""Content Credentials: what is signed, what manifests say, and what is wrong with certificates."""

import io
import json
import zipfile
from dataclasses import replace
from functools import partial

import c2pa
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from orchestrator import ConfigurationError
from orchestrator.book import FORMATS, Credentials, Options, credentials, export, sign_pictures
from orchestrator.png import COMPOSITE, GENERATED
from orchestrator.tests.support.books import book, picture
from orchestrator.tests.support.certificates import KEYS, certificate_files


@pytest.fixture
def files(tmp_path):
    return partial(certificate_files, tmp_path)


def read(data, media_type="image/png"):
    """The active manifest of a file, and its validation codes that are no success."""
    with c2pa.Reader(media_type, io.BytesIO(data)) as reader:
        store = json.loads(reader.json())
    found = store["validation_results"]["activeManifest"]
    wrong = [each["code"] for each in found["failure"]]
    return store["manifests"][store["active_manifest"]], wrong


@pytest.mark.parametrize("kind", KEYS)
def test_a_picture_says_that_an_algorithm_made_it_and_with_which_models(files, kind):
    signed = sign_pictures(book(), Credentials.load(*files(kind)))

    manifest, wrong = read(signed.pages[0].scene.data)
    # Nobody knows the test certificate's issuer; all else is right.
    assert wrong == ["signingCredential.untrusted"]
    assert manifest["title"] == "The Nine Lamps"
    assert (
        manifest["claim_generator_info"][0] | {"name": "StoryGen", "version": "1.0"}
        == (manifest["claim_generator_info"][0])
    )
    (assertion,) = manifest["assertions"]
    created, composed = assertion["data"]["actions"]
    assert created["action"] == "c2pa.created"
    assert created["digitalSourceType"] == GENERATED
    assert created["softwareAgent"]["name"] == "storybook"
    assert "storyteller-30m (story), storybook (pictures)" in created["description"]
    assert composed["digitalSourceType"] == COMPOSITE
    assert manifest["signature_info"]["common_name"] == "StoryGen test"
    # Only the manifest is new: no preview of the picture.
    assert len(signed.pages[0].scene.data) < len(book().pages[0].scene.data) + 16_000
    pixels = signed.pages[0].scene.decode().tobytes()
    assert pixels == book().pages[0].scene.decode().tobytes()


def test_a_changed_picture_is_noticed(files):
    signed = sign_pictures(book(), Credentials.load(*files())).pages[0].scene.data
    at = signed.index(b"IDAT") + 20
    broken = signed[:at] + bytes([signed[at] ^ 1]) + signed[at + 1 :]

    assert "assertion.dataHash.mismatch" in read(broken)[1]


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
@pytest.mark.parametrize("format", [name for name in FORMATS if name != "mp4"])
def test_pictures_in_books_are_signed(files, format, form):
    page = replace(book("Up!").pages[0], scene=picture(form=form))
    made = book("Up!", pages=(page,))
    options = Options(credentials=Credentials.load(*files()))

    data = export(made, format, options).data

    is_signed = FORMATS[format].signed == "pictures"
    if format != "epub":
        assert (data == export(made, format).data) is not is_signed
        return
    archive = zipfile.ZipFile(io.BytesIO(data))
    (name,) = [each for each in archive.namelist() if each.endswith(("page-01.png", "01.jpg"))]
    assert read(archive.read(name), f"image/{form.lower()}")[0]["title"] == "The Nine Lamps"


WRONG = {
    "expired": ({"days": (-30, -1)}, "is valid from"),
    "not yet valid": ({"days": (1, 30)}, "is valid from"),
    "another's key": ({"other_key": KEYS["es256"]()}, "is not the key of the certificate"),
    "key with a password": ({"password": b"secret"}, "encrypted"),
    "short RSA key": ({"other_key": rsa.generate_private_key(65537, 1024)}, "knows no such key"),
    "for servers": ({"usage": ExtendedKeyUsageOID.SERVER_AUTH}, "does not accept"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_with_a_certificate_is_said(files, name):
    options, reason = WRONG[name]

    with pytest.raises(ConfigurationError, match=reason):
        Credentials.load(*files(**options))


def test_files_that_are_none_are_said(files, tmp_path, monkeypatch):
    certificates, key = files()
    with pytest.raises(ConfigurationError, match=r"none\.pem cannot be read: No such file"):
        Credentials.load(tmp_path / "none.pem", key)
    with pytest.raises(ConfigurationError, match="no certificate in PEM"):
        Credentials.load(key, key)
    with pytest.raises(ConfigurationError, match="not in PEM"):
        Credentials.load(certificates, certificates)
    monkeypatch.setattr(credentials, "find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"requirements-c2pa\.txt"):
        Credentials.load(certificates, key)
