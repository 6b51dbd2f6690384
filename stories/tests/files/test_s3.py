"""Media in a bucket: of moto, a stand-in for S3 that runs here and speaks its protocol."""

import boto3
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.test import Client
from moto.server import ThreadedMotoServer

from orchestrator import Stage
from orchestrator.tests.support.behaviours import OWN_WORK
from stories.files import layout
from stories.tests.support.harness import post
from stories.tests.support.services_real import free_port

pytestmark = pytest.mark.ci

BUCKET = "pictures"


@pytest.fixture(scope="module")
def endpoint():
    server = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(autouse=True)
def bucket(endpoint, settings, monkeypatch):
    """What is in the bucket, below the prefix of this server."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    s3 = boto3.resource("s3", endpoint_url=endpoint, region_name="eu-north-1")
    bucket = s3.create_bucket(
        Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"}
    )
    use_bucket(settings, endpoint)
    yield bucket
    bucket.objects.delete()
    bucket.delete()


def use_bucket(settings, endpoint, name=BUCKET):
    settings.MEDIA_S3_BUCKET = name
    settings.STORAGES = settings.STORAGES | {
        "default": {
            "BACKEND": "stories.files.s3.S3MediaStorage",
            "OPTIONS": {
                "bucket_name": name,
                "endpoint_url": endpoint,
                "region_name": "eu-north-1",
                "location": "storygen",
            },
        }
    }


def names(bucket):
    return sorted(each.key for each in bucket.objects.all())


def test_it_writes_overwrites_reads_and_deletes(bucket):
    for data in (b"old", b"new and longer"):
        assert default_storage.save("a/b/c.png", ContentFile(data)) == "a/b/c.png"

    assert names(bucket) == ["storygen/a/b/c.png"]
    assert default_storage.exists("a/b/c.png")
    assert default_storage.size("a/b/c.png") == 14
    assert layout.read_bytes("a/b/c.png") == b"new and longer"
    assert default_storage.listdir("a") == (["b"], [])
    assert default_storage.listdir("a/b") == ([], ["c.png"])
    default_storage.delete("a/b/c.png")
    default_storage.delete("a/b/c.png")
    assert names(bucket) == []


def test_only_its_owner_may_read(bucket):
    default_storage.save("c.png", ContentFile(b"x"))

    (written,) = bucket.objects.all()
    assert written.Object().content_type == "image/png"
    grants = written.Acl().grants
    assert [grant["Permission"] for grant in grants] == ["FULL_CONTROL"]
    assert "URI" not in grants[0]["Grantee"]


def test_what_is_missing_is_missing_as_a_file_is():
    with pytest.raises(FileNotFoundError):
        default_storage.open("none.png")
    with pytest.raises(FileNotFoundError):
        default_storage.size("none.png")
    with pytest.raises(FileNotFoundError):
        default_storage.get_modified_time("none.png")
    assert not default_storage.exists("none.png")
    assert default_storage.listdir("none") == ([], [])


@pytest.mark.parametrize("why", ["no bucket", "nobody there"])
def test_what_fails_is_an_os_error(why, endpoint, settings):
    if why == "no bucket":
        use_bucket(settings, endpoint, "another")
    else:
        use_bucket(settings, f"http://127.0.0.1:{free_port()}")

    with pytest.raises(OSError, match=r"bucket|connect"):
        default_storage.save("c.png", ContentFile(b"x"))
    with pytest.raises(OSError, match=r"connect|does not exist"):
        default_storage.open("c.png")
    with pytest.raises(OSError, match=r"bucket|connect"):
        default_storage.listdir("a")
    with pytest.raises(SystemCheckError, match="STORYGEN_MEDIA_S3_BUCKET"):
        call_command("check")


def test_a_story_lies_in_the_bucket_from_beginning_to_end(story_worker, bucket, media_root):
    body = post().json()

    assert body["processing_status"] == "completed"
    session_id = body["session_id"]
    written = names(bucket)
    assert f"storygen/sessions/{session_id}/story/story.txt" in written
    for address in body["image_urls"].values():
        picture = Client().get(address)
        assert picture.status_code == 200
        assert b"".join(picture).startswith(b"\x89PNG")
        assert address.replace("/media/", "storygen/") in written
    assert not media_root.exists()

    assert Client().delete(f"/api/sessions/{session_id}/").status_code == 204
    assert names(bucket) == []


def test_a_story_says_that_its_picture_could_not_be_written(
    story_worker, orchestrator, settings, endpoint
):
    def lose_the_bucket(report):
        use_bucket(settings, endpoint, "another")
        return OWN_WORK

    orchestrator.on(Stage.SCENE, lose_the_bucket)

    body = post().json()

    assert body["processing_status"] == "partial"
    assert body["image_urls"]["merged_image"] is None
    assert "could not write" in body["error_messages"][0]
