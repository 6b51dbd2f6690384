"""The admin: sessions to look at, to search and to delete."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from orchestrator import Stage
from stories.models import GeneratedContent, StorySession

LIST = "/admin/stories/storysession/"


@pytest.fixture
def make_session(db):
    """Rows as a story leaves them."""

    def make(*, content=True, prompt="A fox", status="completed", result="completed", user=None):
        session = StorySession.objects.create(
            prompt_text=prompt,
            seed=7,
            style="storybook",
            preset="embedded",
            status=status,
            user=user,
        )
        if content:
            GeneratedContent.objects.create(
                session=session,
                processing_status=result,
                story_text="Once upon a time.\n\nThe end.",
                character_description="A red fox.",
                character_image=f"characters/a-fox_{session}.png",
                background_image=f"backgrounds/a-wood_{session}.png",
                cutout_image=f"sessions/{session}/processed/cutout.png",
                merged_image=f"merged/a-fox_{session}.png",
                timings={"story": 2.5, "cutout": 0.25},
                details={"story": {"model": "SmolLM2", "tokens": 90}},
                total_time_seconds=8.25,
            )
        return session

    return make


def detail(session):
    return reverse("admin:stories_storysession_change", args=[session.pk])


def text_of(response):
    assert response.status_code == 200
    return response.content.decode()


def test_the_list_shows_how_each_went(admin_client, make_session, django_user_model):
    ada = django_user_model.objects.create_user("ada")
    session = make_session(result="partial", user=ada)

    page = text_of(admin_client.get(LIST))

    assert session.session_id in page
    assert f'src="/media/merged/a-fox_{session}.png"' in page
    for shown in ("A fox", "Completed", "Partial", "8.2", "ada"):
        assert shown in page
    assert "/static/stories/admin.css" in page
    assert admin_client.get("/static/stories/admin.css").status_code == 200


def test_a_long_prompt_is_cut_in_the_list_and_whole_in_the_detail(admin_client, make_session):
    session = make_session(prompt="fox " * 200)

    assert "fox " * 30 not in text_of(admin_client.get(LIST))
    assert ("fox " * 200).strip() in text_of(admin_client.get(detail(session)))


@pytest.mark.parametrize(
    "query",
    [
        "status__exact=failed",
        "content__processing_status__exact=failed",
        "preset=embedded&status__exact=failed",
        "q=dragon",
        "created_at__year=2001&status__exact=failed",
    ],
)
def test_the_list_can_be_filtered_and_searched(admin_client, make_session, query):
    make_session()
    failed = make_session(prompt="A dragon", status="failed", result="failed")
    StorySession.objects.filter(pk=failed.pk).update(created_at="2001-02-03T00:00:00Z")

    response = admin_client.get(f"{LIST}?{query}")

    assert list(response.context["cl"].result_list) == [failed]


def test_search_finds_words_of_the_story_and_users(admin_client, make_session, django_user_model):
    session = make_session(user=django_user_model.objects.create_user("ada"))
    make_session(content=False)

    for words in ("once upon", "ada", session.session_id):
        response = admin_client.get(LIST, {"q": words})
        assert list(response.context["cl"].result_list) == [session]


def test_the_list_asks_the_database_as_often_for_many_as_for_one(
    admin_client, make_session, django_user_model
):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            admin_client.get(LIST)
        return len(captured)

    make_session(user=django_user_model.objects.create_user("ada"))
    for_one = queries()
    for number in range(10):
        make_session(user=django_user_model.objects.create_user(f"user{number}"))

    assert queries() == for_one


def test_the_detail_shows_the_story_the_pictures_and_the_timings(admin_client, make_session):
    session = make_session()

    page = text_of(admin_client.get(detail(session)))

    assert "<p>Once upon a time.</p>" in page
    for path in (
        f"merged/a-fox_{session}.png",
        f"characters/a-fox_{session}.png",
        f"backgrounds/a-wood_{session}.png",
        f"sessions/{session}/processed/cutout.png",
    ):
        assert f'href="/media/{path}"' in page
        assert f'src="/media/{path}"' in page
    for shown in ("A red fox.", "2.50", "0.25", "8.25", "SmolLM2"):
        assert shown in page


def test_the_detail_shows_what_failed(admin_client, make_session):
    session = make_session(result="partial")
    GeneratedContent.objects.update(error_messages=["Drawing failed: no memory."], merged_image="")

    assert "<li>Drawing failed: no memory.</li>" in text_of(admin_client.get(detail(session)))


def test_nothing_that_was_generated_can_be_changed_or_added(admin_client, make_session):
    session = make_session()

    page = text_of(admin_client.get(detail(session)))

    inputs = re.findall(r"<(?:input|textarea|select)[^>]*>", page)
    assert all('type="hidden"' in tag for tag in inputs if "name=" in tag)
    assert 'name="_save"' not in page
    assert admin_client.post(detail(session), {"prompt_text": "changed"}).status_code == 403
    assert admin_client.get(f"{LIST}add/").status_code == 403
    session.refresh_from_db()
    assert session.prompt_text == "A fox"


@pytest.mark.parametrize("status", StorySession.Status.values)
def test_a_session_without_content_is_shown_all_the_same(admin_client, make_session, status):
    session = make_session(content=False, status=status)

    assert session.session_id in text_of(admin_client.get(LIST))
    assert session.session_id in text_of(admin_client.get(detail(session)))
    assert session.session_id in text_of(admin_client.get(f"{LIST}{session.pk}/delete/"))


@pytest.mark.parametrize("in_bulk", [True, False])
def test_deleting_a_session_deletes_its_files(
    admin_client, client, engine, media_root, orchestrator, in_bulk
):
    for _ in range(2):
        client.post("/api/generate-story/", {"prompt_text": "A fox"}, "application/json")
    kept, session = StorySession.objects.all()
    files = {path for path in media_root.rglob("*") if path.is_file()}

    if in_bulk:
        admin_client.post(
            LIST, {"action": "delete_selected", "_selected_action": session.pk, "post": "yes"}
        )
    else:
        admin_client.post(f"{LIST}{session.pk}/delete/", {"post": "yes"})

    assert list(StorySession.objects.all()) == [kept]
    left = {path for path in media_root.rglob("*") if path.is_file()}
    assert left == {path for path in files if kept.session_id in str(path)}
    assert left


def test_staff_without_rights_sees_no_sessions(client, make_session, django_user_model):
    client.force_login(django_user_model.objects.create_user("eve", is_staff=True))

    assert client.get(LIST).status_code == 403


def test_a_partial_story_made_through_the_api_is_shown(admin_client, client, engine, orchestrator):
    orchestrator.on(Stage.CUTOUT, lambda report: None)
    client.post("/api/generate-story/", {"prompt_text": "A fox"}, "application/json")

    page = text_of(admin_client.get(detail(StorySession.objects.get())))

    assert "Cutting out the character failed" in page
    assert "Partial" in page
