"""Files are deleted with their rows, never before, however the rows are deleted."""

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.test import Client

from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import Gate
from stories.models import StorySession
from stories.tests.support.harness import Posting, check_files, post, wait_until


@pytest.fixture
def sessions(story_worker):
    """Three generated stories."""
    ids = [post().json()["session_id"] for _ in range(3)]
    return [StorySession.objects.get(session_id=session_id) for session_id in ids]


def files_of(session, media_root):
    return [path for path in media_root.rglob("*") if session.session_id in path.as_posix()]


def test_the_api_deletes_the_files(sessions, media_root):
    gone, *kept = sessions
    assert len(files_of(gone, media_root)) > 10

    assert Client().delete(f"/api/sessions/{gone.session_id}/").status_code == 204

    assert files_of(gone, media_root) == []
    assert all(files_of(session, media_root) for session in kept)
    check_files(media_root)


def test_the_admin_deletes_the_files_of_many(sessions, media_root, admin_client):
    *gone, kept = sessions

    response = admin_client.post(
        "/admin/stories/storysession/",
        {
            "action": "delete_selected",
            "_selected_action": [session.pk for session in gone],
            "post": "yes",
        },
    )

    assert response.status_code == 302
    assert StorySession.objects.get() == kept
    for session in gone:
        assert files_of(session, media_root) == []
    assert files_of(kept, media_root)


def test_a_queryset_deletes_the_files(sessions, media_root):
    StorySession.objects.all().delete()

    assert [path for path in media_root.rglob("*") if path.is_file()] == []
    assert list((media_root / "sessions").iterdir()) == []


def test_the_content_alone_deletes_the_files(sessions, media_root):
    sessions[0].content.delete()

    assert files_of(sessions[0], media_root) == []


def test_a_user_that_goes_takes_the_files_along(sessions, media_root):
    user = get_user_model().objects.create_user("reader")
    *gone, kept = sessions
    StorySession.objects.exclude(pk=kept.pk).update(user=user)

    user.delete()

    assert StorySession.objects.get() == kept
    assert not any(files_of(session, media_root) for session in gone)
    assert files_of(kept, media_root)


def test_the_files_stay_if_the_rows_do(sessions, media_root):
    before = sorted(media_root.rglob("*"))

    with transaction.atomic():
        StorySession.objects.all().delete()
        transaction.set_rollback(True)

    assert sorted(media_root.rglob("*")) == before


def test_one_file_that_cannot_be_deleted_does_not_keep_the_others(sessions, media_root):
    content = sessions[0].content
    stubborn = media_root / content.character_image.name
    stubborn.unlink()
    stubborn.mkdir()
    (stubborn / "something").touch()

    assert Client().delete(f"/api/sessions/{sessions[0].session_id}/").status_code == 204

    assert not (media_root / content.merged_image.name).exists()
    assert not (media_root / "sessions" / sessions[0].session_id).exists()


@pytest.mark.parametrize("stage", list(ALWAYS))
def test_a_story_that_is_deleted_while_it_is_generated_leaves_nothing(
    stage, story_worker, orchestrator, media_root
):
    gate = Gate()
    orchestrator.on(stage, gate)
    posting = Posting()
    assert gate.entered.wait(60)
    session = StorySession.objects.get()

    assert Client().delete(f"/api/sessions/{session.session_id}/").status_code == 409
    session.delete()  # as the admin may
    gate.opened.set()

    assert posting.answer.status_code == 409
    assert posting.answer.json()["processing_status"] == "cancelled"
    wait_until(story_worker, lambda: not story_worker.running_ids())
    assert files_of(session, media_root) == []
    orchestrator.behaviour.clear()
    assert post().status_code == 201
