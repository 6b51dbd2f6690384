"""GET /api/sessions/<id>/export/: a story as a file, made once, and told when it cannot be.

Who may have it is in `stories.tests.api.test_access_matrix`; what is in the files is in
`orchestrator.tests.book`.
"""

import io
import threading
import zipfile

import pypdf
import pytest
from django.core.files.storage import default_storage

from orchestrator import Stage
from orchestrator.book import Export, ExportFailed, ProgramMissing
from orchestrator.book.archives.reader import read_archive
from orchestrator.pipeline.steps import Steps
from orchestrator.plan import Page, Plan, Presence
from orchestrator.tests.support.books import book, picture
from orchestrator.tests.support.certificates import certificate_files
from stories.exports import making
from stories.files import layout
from stories.models import GeneratedContent, StageRun, StorySession
from stories.monitoring.checks import check_credentials
from stories.services import delete_story

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("idle_worker")]

SESSION = "0123456789ab"
SCENE = f"sessions/{SESSION}/final/scene.png"
TELLING = book("Momo counted the lamps.\nThere were nine.").plan


@pytest.fixture
def session(media_root):
    return make_session(TELLING)


def make_session(plan):
    """A story that ended, with each picture of the plan in a colour of its own."""
    session = StorySession.objects.create(
        session_id=SESSION,
        prompt_text="a fox & the lamps",
        seed=7,
        style="storybook",
        preset="embedded",
        status="completed",
        pages=len(plan.pages),
        reader="3-5",
    )
    GeneratedContent.objects.create(
        session=session,
        processing_status="completed",
        story_text=plan.text,
        plan=plan.to_dict(),
        character_description="a fox with red fur",
        background_description="A green forest",
    )
    models = {Stage.STORY: "storyteller-30m", Stage.CUTOUT: "u2netp"}
    placement = {"x": 0.5, "y": 0.9, "height": 0.5, "flip": False, "order": 0}
    for at, step in enumerate(Steps(plan, hero_only=len(plan.pages) == 1).all):
        facts = {"model": models.get(step.stage, "storybook-512")}
        if step.stage is Stage.SCENE:
            facts = {"placements": [placement | {"order": order} for order in range(2)]}
        run = StageRun.objects.create(
            session=session,
            stage=step.stage,
            number=step.number,
            status="completed",
            started_at=session.created_at,
            ended_at=session.created_at,
            facts=facts,
            file=layout.session_name(SESSION, step.stage, step.number),
        )
        if step.stage is not Stage.STORY:
            layout.write_bytes(run.file, picture(f"#{at + 10}5060").data)
    return session


def exported(client, format="html", session_id=SESSION, **query):
    return client.get(f"/api/sessions/{session_id}/export/", {"format": format} | query)


def kept() -> list[str]:
    return sorted(name.rpartition("/")[2] for name in layout.walk(f"sessions/{SESSION}/exports"))


@pytest.fixture
def made(monkeypatch):
    """How often each format was made."""
    calls = []

    def export(book, format, options):
        calls.append(format)
        return Export(data=f"{format} of {book.title}".encode(), warnings=("Soft.", "No 水."))

    monkeypatch.setattr(making, "export", export)
    return calls


@pytest.mark.parametrize(
    ("format", "start", "media_type", "name"),
    [
        ("epub", b"PK\x03\x04", "application/epub+zip", "the-nine-lamps.epub"),
        ("pdf", b"%PDF-", "application/pdf", "the-nine-lamps.pdf"),
        ("print", b"%PDF-", "application/pdf", "the-nine-lamps-print.pdf"),
        ("cover", b"%PDF-", "application/pdf", "the-nine-lamps-cover.pdf"),
        ("html", b"<!DOCTYPE html>", "text/html; charset=utf-8", "the-nine-lamps.html"),
        ("zip", b"PK\x03\x04", "application/zip", "the-nine-lamps.zip"),
    ],
)
def test_a_story_is_a_file_to_keep(client, session, format, start, media_type, name):
    response = exported(client, format)

    assert response.status_code == 200
    assert response.content.startswith(start)
    assert response["Content-Type"] == media_type
    assert response["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "private, no-cache"
    assert {"Authorization", "Cookie"} <= set(response["Vary"].split(", "))


def test_the_archive_holds_what_the_rows_and_files_say(client, session):
    read = read_archive(exported(client, "zip").content)

    assert read.id == SESSION
    assert read.plan == TELLING
    assert read.reader == "3-5"
    assert read.pages[0].scene.data == layout.read_bytes(SCENE)
    assert read.pages[0].placements["hero"].height == 0.5
    assert {"hero"} == set(read.cutouts) == set(read.portraits)
    assert read.provenance.prompt == "a fox & the lamps"
    story, pictures, _ = read.provenance.models
    assert (story.part, story.name, story.licence) == ("story", "storyteller-30m", "")
    # The catalog knows the preset's own.
    assert (pictures.part, pictures.name) == ("pictures", "storybook-512")
    assert pictures.licence == "apache-2.0"


def test_a_story_of_the_time_before_plans_has_a_title_and_its_text(client, session):
    session.content.plan = None
    session.content.save()

    read = read_archive(exported(client, "zip").content)

    assert read.title == "A fox & the lamps"
    assert read.plan.pages[0].text == "Momo counted the lamps.\nThere were nine."


def test_a_story_without_pictures_is_a_book_of_text(client, session):
    StageRun.objects.exclude(stage=Stage.STORY).delete()

    response = exported(client, "epub")

    assert response.status_code == 200
    assert response["X-Export-Warning"] == "The picture of page 1 is missing."


def test_a_book_has_its_pages_and_its_cast(client, media_root):
    everybody = (Presence("hero"), Presence("friend", "flying", "happy"))
    pages = (
        Page("One.", "A wood", cast=everybody),
        Page("Two.", "A pond"),
        Page("Three.", "A wood", cast=everybody),
    )
    make_session(Plan("Lamps", TELLING.cast, pages, cover=3))
    StageRun.objects.filter(stage=Stage.SCENE, number=2).delete()

    response = exported(client, "zip")

    read = read_archive(response.content)
    assert [bool(page.scene) for page in read.pages] == [True, False, True]
    assert [list(page.placements) for page in read.pages] == [
        ["hero", "friend"],
        [],
        ["hero", "friend"],
    ]
    # The same place at the same time is drawn once.
    assert read.pages[0].background == read.pages[2].background != read.pages[1].background
    assert set(read.cutouts) == set(read.portraits) == {"hero", "friend"}
    assert len({picture.data for picture in read.cutouts.values()}) == 2
    assert [model.part for model in read.provenance.models] == ["story", "pictures", "cut-out"]
    assert response["X-Export-Warning"] == "The picture of page 2 is missing."


def test_a_book_that_was_read_aloud_is_read_aloud(client, session):
    before = exported(client, "zip")["ETag"]
    StorySession.objects.update(narration=True)
    spoken = [{"start": 0.0, "end": 2.5, "text": "There were nine."}]
    run = StageRun.objects.create(
        session=session,
        stage=Stage.NARRATION,
        status="completed",
        started_at=session.created_at,
        facts={
            "model": "hibari:heart",
            "media_type": "audio/mpeg",
            "duration": 2.5,
            "sentences": spoken,
        },
        file=layout.session_name(SESSION, Stage.NARRATION),
    )
    layout.write_bytes(run.file, b"\xff\xf3 sound")

    response = exported(client, "zip")

    assert response["ETag"] != before
    archived = read_archive(response.content)
    assert archived.pages[0].narration.audio == b"\xff\xf3 sound"
    assert archived.pages[0].narration.sentences[0].text == "There were nine."
    used = next(model for model in archived.provenance.models if model.part == "voice")
    assert (used.name, used.licence) == ("hibari:heart", "apache-2.0")
    with zipfile.ZipFile(io.BytesIO(exported(client, "epub").content)) as epub:
        assert epub.read("EPUB/audio/page-01.mp3") == b"\xff\xf3 sound"
        assert b'clipEnd="2.5s"' in epub.read("EPUB/page-01.smil")

    default_storage.delete(run.file)
    StageRun.objects.update(ended_at=session.created_at)
    lost = exported(client, "html")
    assert lost.status_code == 409
    assert "narration" in lost.json()["detail"]


def test_the_chosen_take_of_a_picture_is_in_the_book(client, session):
    first = exported(client, "zip")
    StageRun.objects.filter(stage=Stage.SCENE).update(is_chosen=False)
    other = picture("#ffffff").data
    StageRun.objects.create(
        session=session,
        stage=Stage.SCENE,
        take=2,
        status="completed",
        started_at=session.created_at,
        file=layout.write_bytes(layout.session_name(SESSION, Stage.SCENE, 1, 2), other),
    )

    second = exported(client, "zip")

    assert first["ETag"] != second["ETag"]
    assert read_archive(second.content).pages[0].scene.data == other


@pytest.mark.parametrize("layout", ["fixed", "reflowable"])
def test_epub_has_two_layouts(client, session, layout):
    archive = zipfile.ZipFile(io.BytesIO(exported(client, "epub", layout=layout).content))

    is_fixed = b"pre-paginated" in archive.read("EPUB/package.opf")
    assert is_fixed == (layout == "fixed")


@pytest.fixture
def certificate(tmp_path, settings):
    """Sets a test certificate; returns its two paths."""
    making.credentials.cache_clear()
    paths = certificate_files(tmp_path)
    settings.STORYGEN = settings.STORYGEN | {"C2PA_FILES": paths}
    yield paths
    making.credentials.cache_clear()


def test_pictures_are_signed_with_the_servers_certificate(client, session, certificate):
    response = exported(client, "epub")

    assert "X-Export-Warning" not in response
    archive = zipfile.ZipFile(io.BytesIO(response.content))
    (name,) = [each for each in archive.namelist() if each.endswith("page-01.png")]
    assert b"urn:c2pa" in archive.read(name)
    assert exported(client, "epub").content == response.content  # it was kept
    # An archive comes back as it was.
    assert b"c2pa" not in exported(client, "zip").content


def test_a_certificate_that_cannot_be_used_stops_no_export(client, session, certificate, caplog):
    certificate[1].unlink()

    response = exported(client, "html")

    assert response.status_code == 200
    assert response["X-Export-Warning"] == making.NOT_SIGNED
    assert "cannot be read" in caplog.text
    assert [each.id for each in check_credentials(None)] == ["storygen.W005"]

    # Once it is there again, the file is made again.
    certificate[1].write_bytes(b"")
    making.credentials.cache_clear()
    assert exported(client, "zip").status_code == 200


@pytest.mark.parametrize(("paper", "spine"), [("stapled", 0), ("cream", 4 * 0.0025)])
def test_a_cover_has_a_spine_for_its_paper(client, session, paper, spine):
    response = exported(client, "cover", paper=paper)

    (page,) = pypdf.PdfReader(io.BytesIO(response.content)).pages
    assert float(page.trimbox.width) / 72 == pytest.approx(17 + spine, abs=1e-3)
    assert "X-Export-DPI" in response
    assert kept()[0].startswith(f"cover-{paper}_")


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({}, "format"),
        ({"format": "docx"}, "format"),
        ({"format": "epub", "layout": "x"}, "layout"),
        ({"format": "cover", "paper": "stone"}, "paper"),
    ],
)
def test_bad_input_is_400(client, session, query, field):
    response = client.get(f"/api/sessions/{SESSION}/export/", query)

    assert response.status_code == 400
    assert list(response.json()) == [field]


@pytest.mark.parametrize("status", ["pending", "processing"])
def test_an_unfinished_story_is_409(client, session, status):
    StorySession.objects.update(status=status)

    assert exported(client).status_code == 409


def test_a_failed_story_is_409(client, session):
    StorySession.objects.update(status="failed")
    GeneratedContent.objects.update(story_text="", plan=None)

    response = exported(client)

    assert response.status_code == 409
    assert "no story" in response.json()["detail"]


@pytest.mark.parametrize("broken", [None, b"png", picture(size=(99, 99)).data[:200]])
def test_a_lost_or_broken_picture_is_409(client, session, broken):
    default_storage.delete(SCENE)
    if broken:
        layout.write_bytes(SCENE, broken)

    response = exported(client, "epub")

    assert response.status_code == 409
    assert "Retry the story" in response.json()["detail"]
    assert SCENE not in response.json()["detail"]


def test_it_is_made_once(client, session, made):
    first, second = exported(client), exported(client)

    assert made == ["html"]
    assert first.content == second.content == b"html of The Nine Lamps"
    assert first["X-Export-Warning"] == second["X-Export-Warning"] == "Soft. No \\u6c34."


def test_a_client_that_has_it_is_told_so(client, session, made):
    etag = exported(client)["ETag"]

    response = client.get(
        f"/api/sessions/{SESSION}/export/?format=html", headers={"If-None-Match": etag}
    )

    assert response.status_code == 304
    assert exported(client, "zip")["ETag"] != etag


def test_a_changed_story_is_made_again_and_the_old_file_goes(client, session, made):
    first = exported(client)
    exported(client, "zip")
    GeneratedContent.objects.update(story_text="Another story.")

    second = exported(client)

    assert made == ["html", "zip", "html"]
    assert first["ETag"] != second["ETag"]
    assert [name.partition("_")[0] for name in kept()] == ["html", "html", "zip", "zip"]


def test_files_go_with_the_session(client, session, made, django_capture_on_commit_callbacks):
    exported(client)

    with django_capture_on_commit_callbacks(execute=True):
        delete_story(session)

    assert kept() == []


def test_a_session_that_is_deleted_meanwhile_leaves_no_file(client, session, made, monkeypatch):
    wanted = making.ExportRequest.of(session, "html")
    book_of = making.book_of

    def delete_then_read(session, **options):
        told = book_of(session, **options)
        StorySession.objects.filter(pk=session.pk).delete()
        return told

    monkeypatch.setattr(making, "book_of", delete_then_read)

    making.make(wanted, 0)

    assert kept() == []


def test_a_full_disk_keeps_nobody_from_the_book(client, session, made, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, "write_bytes", full)

    assert exported(client).content == b"html of The Nine Lamps"


def test_a_storage_that_does_not_answer_is_503(client, session, made, monkeypatch):
    def away(name):
        raise OSError("away")

    monkeypatch.setattr(making, "read_bytes", away)

    response = exported(client)

    assert response.status_code == 503
    assert response["Retry-After"] == "5"


@pytest.mark.parametrize(
    ("error", "status"),
    [(ExportFailed("No typeface has 水."), 422), (ProgramMissing("It needs ffmpeg."), 501)],
)
def test_what_cannot_be_made_is_said(client, session, monkeypatch, error, status):
    def fail(*args):
        raise error

    monkeypatch.setattr(making, "export", fail)

    response = exported(client, "pdf")

    assert response.status_code == status
    assert response.json() == {"detail": str(error)}


def test_a_page_of_ours_cannot_act_for_its_reader(client, session):
    """Should a browser show the file instead of keeping it."""
    assert exported(client)["Content-Security-Policy"] == "sandbox allow-scripts"


@pytest.fixture
def slow(monkeypatch, made):
    """Slow exports wait for `release`."""
    release, export = threading.Event(), making.export

    def wait(*args):
        assert release.wait(60)
        return export(*args)

    monkeypatch.setattr(making, "export", wait)
    monkeypatch.setattr("stories.api.views.exports.MOST_SECONDS", 0.01)
    yield release
    release.set()
    for job in list(making._jobs.values()):
        job.exception(60)
    making._jobs.clear()


@pytest.mark.django_db(transaction=True)
def test_a_slow_file_is_made_while_the_client_asks_again(client, session, made, slow):
    first, second = exported(client, "print"), exported(client, "print")

    assert [first.status_code, second.status_code] == [202, 202]
    assert first["Retry-After"] == "2"
    assert "ETag" not in first

    slow.set()
    next(iter(making._jobs.values())).result(60)
    third = exported(client, "print")

    assert third.content == b"print of The Nine Lamps"
    assert made == ["print"]


@pytest.mark.django_db(transaction=True)
def test_results_that_nobody_asks_for_do_not_pile_up_in_memory(client, session, slow):
    slow.set()
    for revision in range(2, making.MOST_ENDED + 6):
        StorySession.objects.update(revision=revision)
        if exported(client, "print").status_code == 202:
            making._jobs[list(making._jobs)[-1]].result(60)

    assert len(making._jobs) <= making.MOST_ENDED + 1


@pytest.mark.django_db(transaction=True)
def test_a_slow_failure_is_told_once_and_then_tried_again(client, session, monkeypatch, slow):
    def fail(*args):
        assert slow.wait(60)
        raise ExportFailed("It broke.")

    monkeypatch.setattr(making, "export", fail)
    exported(client, "mp4")
    slow.set()
    next(iter(making._jobs.values())).exception(60)

    response = exported(client, "mp4")

    assert response.status_code == 422
    assert response.json() == {"detail": "It broke."}
    assert not making._jobs


@pytest.mark.django_db(transaction=True)
def test_not_more_than_some_wait(client, session, monkeypatch, slow):
    monkeypatch.setattr(making, "MOST_WAITING", 1)
    exported(client, "print")

    response = exported(client, "mp4")

    assert response.status_code == 503
    assert response["Retry-After"] == "30"
