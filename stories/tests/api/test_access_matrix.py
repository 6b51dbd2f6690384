"""Access: every role at every address, for sessions with and without an owner."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.models import Permission
from django.http import FileResponse
from django.test import Client
from django.urls import resolve
from knox.models import AuthToken

from orchestrator import Stage
from orchestrator.book import Book, BookPage, Provenance, export
from orchestrator.book.history import History, Made
from orchestrator.pipeline.serialization import to_facts
from orchestrator.plan import Plan
from orchestrator.tests.support.books import picture
from orchestrator.types import Story
from stories.api.urls import session_patterns
from stories.models import GeneratedContent, StageRun, StorySession

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("idle_worker")]

PNG = picture().data
ADAS, NOBODYS = "ada00000ada0", "0b0d10b0d100"
PICTURES = {
    "character": "characters/a-fox_{}.png",
    "background": "backgrounds/a-wood_{}.png",
    "scene": "merged/a-fox_{}.png",
    "scene of page 3": "merged/a-fox_{}-n3.png",
    "cut-out": "sessions/{}/processed/cutout.png",
    "raw character": "sessions/{}/images/character.png",
    "raw scene": "sessions/{}/final/scene.png",
    "raw scene of page 3": "sessions/{}/final/scene-3.png",
    "narration": "sessions/{}/narration/page.mp3",
    "narration of page 3": "sessions/{}/narration/page-3.mp3",
}

PLAN = {
    "title": "A Fox",
    "cast": [{"id": "hero", "name": "", "kind": "fox", "look": "A red fox"}],
    "pages": [
        {
            "number": 1,
            "text": "A secret fox was here.",
            "place": "A wood",
            "time": "day",
            "cast": [],
        }
    ],
    "cover": 1,
}

# Method and address, the status of the session before, and the response to permitted roles.
OF_A_SESSION = {
    "read": ("get", "/api/sessions/{}/", "completed", 200),
    "delete": ("delete", "/api/sessions/{}/", "completed", 204),
    "delete too early": ("delete", "/api/sessions/{}/", "pending", 409),
    "cancel": ("post", "/api/sessions/{}/cancel/", "pending", 200),
    "cancel too late": ("post", "/api/sessions/{}/cancel/", "completed", 409),
    "retry": ("post", "/api/sessions/{}/retry/?wait=0", "failed", 202),
    # Whoever may change it is asked which revision they know.
    "change": ("patch", "/api/sessions/{}/", "completed", 428),
    "change a page": ("patch", "/api/sessions/{}/pages/1/", "completed", 428),
    "delete a page": ("delete", "/api/sessions/{}/pages/1/", "completed", 428),
    "add a page": ("post", "/api/sessions/{}/pages/", "completed", 428),
    "order pages": ("patch", "/api/sessions/{}/pages/", "completed", 428),
    "figures": ("get", "/api/sessions/{}/figures/", "completed", 200),
    "add to the cast": ("post", "/api/sessions/{}/cast/", "completed", 428),
    "remove from the cast": ("delete", "/api/sessions/{}/cast/hero/", "completed", 428),
    "revisions": ("get", "/api/sessions/{}/revisions/", "completed", 200),
    "restore": ("post", "/api/sessions/{}/revisions/1/restore/", "completed", 428),
    "watch": ("get", "/api/sessions/{}/events/", "completed", 200),
    "export": ("get", "/api/sessions/{}/export/?format=html", "completed", 200),
    "export too early": ("get", "/api/sessions/{}/export/?format=html", "pending", 409),
    "share": ("post", "/api/sessions/{}/shares/", "completed", 201),
    "list links": ("get", "/api/sessions/{}/shares/", "completed", 200),
    "revoke no link": (
        *("delete", "/api/sessions/{}/shares/0123456789abcdefghijkl/", "completed", 404),
    ),
    "sign": ("post", "/api/sessions/{}/sign/", "completed", 200),
    **{
        name: ("get", f"/media/{PICTURES[name]}", "completed", 200)
        for name in (
            *("character", "cut-out", "scene of page 3", "raw scene of page 3"),
            "narration of page 3",
        )
    },
}

# By anonymous access and role: the refusal for Ada's session and for the one without an owner,
# where None is no refusal.
RULE = {
    ("on", "anonymous"): (404, None),
    ("on", "Ada"): (None, None),
    ("on", "Ada in a browser"): (None, None),
    ("on", "Bob"): (404, None),
    ("on", "Bob in a browser"): (404, None),
    ("on", "staff"): (404, None),
    ("on", "Moderator"): (None, None),
    ("on", "Ada with a wrong token"): (401, 401),
    ("on", "Ada with an expired token"): (401, 401),
    ("on", "Ada, inactive"): (401, 401),
    ("on", "Ada in a browser, inactive"): (404, None),
    ("off", "anonymous"): (401, 401),
    ("off", "Ada"): (None, 404),
    ("off", "Ada in a browser"): (None, 404),
    ("off", "Bob"): (404, 404),
    ("off", "Bob in a browser"): (404, 404),
    ("off", "staff"): (404, 404),
    ("off", "Moderator"): (None, None),
    ("off", "Ada with a wrong token"): (401, 401),
    ("off", "Ada with an expired token"): (401, 401),
    ("off", "Ada, inactive"): (401, 401),
    ("off", "Ada in a browser, inactive"): (401, 401),
}
EVERYONE = pytest.mark.parametrize(("anonymous", "role"), RULE)
# Every role reads; to the other actions only the roles that differ in their permissions matter.
ACTIONS = [
    (doing, *rule)
    for doing in OF_A_SESSION
    for rule in RULE
    if doing == "read" or rule[1] in ("anonymous", "Ada", "Bob in a browser", "Moderator")
]


@pytest.fixture
def users(django_user_model):
    create = django_user_model.objects.create_user
    moderator = create("moderator", is_staff=True)
    moderator.user_permissions.set(Permission.objects.filter(codename__endswith="_storysession"))
    return {
        "Ada": create("ada"),
        "Bob": create("bob"),
        "staff": create("staff", is_staff=True),
        "Moderator": moderator,
    }


@pytest.fixture
def enter(users, settings):
    """A client in one of the roles."""

    def enter(anonymous: str, role: str) -> Client:
        settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": anonymous == "on"}
        if role == "anonymous":
            return Client()
        user = users[re.match(r"\w+", role)[0]]
        if "browser" in role:
            client = Client()
            client.force_login(user)
        else:
            lifetime = timedelta(seconds=-1 if "expired" in role else 60)
            _, token = AuthToken.objects.create(user, expiry=lifetime)
            token = "0" * 64 if "wrong" in role else token
            client = Client(headers={"Authorization": f"Token {token}"})
        if "inactive" in role:
            user.is_active = False
            user.save()
        return client

    return enter


@pytest.fixture
def refused(caplog):
    """The status codes of refusals in the log."""

    def refused() -> list[int]:
        said = [
            re.match(r"Refused: (\d{3}) ", record.getMessage())
            for record in caplog.records
            if record.name == "stories.api.permissions"
        ]
        return [int(match[1]) for match in said]

    return refused


@pytest.fixture(scope="module")
def archive():
    """The archive of a story of which only the words were made."""
    plan = Plan.from_dict(PLAN)
    facts = to_facts(Story(plan=plan, model="storyteller"))[0]
    made = Made(stage=Stage.STORY, number=1, facts=facts)
    history = History(revision=1, plan_only=True, narration=False, steps=(made,), takes=())
    provenance = Provenance(software="StoryGen 1", prompt="A secret fox", seed=1)
    book = Book(
        id=ADAS,
        plan=plan,
        pages=(BookPage(),),
        created=datetime(2026, 11, 30, tzinfo=UTC),
        provenance=provenance,
        history=history,
    )
    return export(book, "zip").data


def make_sessions(users, media_root, status="completed"):
    for session_id, owner in ((ADAS, users["Ada"]), (NOBODYS, None)):
        session = StorySession.objects.create(
            session_id=session_id,
            prompt_text="A secret fox",
            seed=1,
            style="storybook",
            preset="embedded",
            status=status,
            user=owner,
        )
        names = {name: path.format(session_id) for name, path in PICTURES.items()}
        GeneratedContent.objects.create(
            session=session,
            processing_status=status.replace("pending", "processing"),
            story_text="A secret fox was here." * (status == "completed"),
            plan=PLAN if status == "completed" else None,
            character_image=names["character"],
            background_image=names["background"],
            merged_image=names["scene"],
            cutout_image=names["cut-out"],
        )
        StageRun.objects.create(
            session=session,
            stage=Stage.SCENE,
            number=3,
            status=StageRun.Status.COMPLETED,
            started_at=session.created_at,
            file=names["raw scene of page 3"],
            image=names["scene of page 3"],
        )
        for name in names.values():
            (media_root / name).parent.mkdir(parents=True, exist_ok=True)
            (media_root / name).write_bytes(PNG)


def test_every_address_of_a_session_is_tried():
    """A new address cannot be forgotten here."""
    there = {
        (method, pattern.name)
        for pattern in session_patterns
        for method in pattern.callback.cls.http_method_names
        if method not in ("head", "options") and hasattr(pattern.callback.cls, method)
    }
    tried = {
        (method, resolve(address.format(ADAS).partition("?")[0]).url_name)
        for method, address, *_ in OF_A_SESSION.values()
        if address.startswith("/api/")
    }

    assert there == tried


@pytest.mark.parametrize(("doing", "anonymous", "role"), ACTIONS)
@pytest.mark.parametrize("whose", [ADAS, NOBODYS])
def test_a_session_is_open_to_permitted_roles(
    enter, users, media_root, refused, caplog, doing, anonymous, role, whose
):
    method, address, status, if_allowed = OF_A_SESSION[doing]
    make_sessions(users, media_root, status)
    client = enter(anonymous, role)
    refusal = RULE[anonymous, role][[ADAS, NOBODYS].index(whose)]

    response = getattr(client, method)(address.format(whose), content_type="application/json")

    if isinstance(response, FileResponse):
        response.getvalue()
    assert response.status_code == (refusal or if_allowed)
    assert refused() == [refusal] * bool(refusal)
    assert "secret" not in caplog.text
    if refusal:
        assert ("WWW-Authenticate" in response) == (refusal == 401)
        session = StorySession.objects.get(session_id=whose)
        assert (session.status, session.revision) == (status, 1)


@EVERYONE
def test_a_list_has_the_visible_sessions(enter, users, media_root, refused, anonymous, role):
    make_sessions(users, media_root)
    client = enter(anonymous, role)
    adas, nobodys = RULE[anonymous, role]

    response = client.get("/api/sessions/")

    if {adas, nobodys} == {401}:
        assert response.status_code == 401
        assert refused() == [401]
    else:
        refusals = {ADAS: adas, NOBODYS: nobodys}
        expected = {session_id for session_id, refusal in refusals.items() if refusal is None}
        assert {line["session_id"] for line in response.json()["results"]} == expected
        assert response.json()["count"] == len(expected)
        assert refused() == []


@EVERYONE
def test_a_story_belongs_to_the_user_who_requested_it(enter, users, refused, anonymous, role):
    client = enter(anonymous, role)

    response = client.post(
        "/api/generate-story/?wait=0", {"prompt_text": "A fox"}, content_type="application/json"
    )

    if RULE[anonymous, role] == (401, 401):
        assert response.status_code == 401
        assert response["WWW-Authenticate"] == "Token"
        assert refused() == [401]
        assert not StorySession.objects.exists()
    else:
        assert response.status_code == 202
        owner = StorySession.objects.get().user
        nobody = role == "anonymous" or "inactive" in role
        assert owner == (None if nobody else users[re.match(r"\w+", role)[0]])
        assert refused() == []


@EVERYONE
def test_an_imported_story_belongs_to_who_imports_it(
    enter, users, archive, media_root, refused, anonymous, role
):
    client = enter(anonymous, role)

    response = client.post("/api/import/", archive, content_type="application/zip")

    if RULE[anonymous, role] == (401, 401):
        assert response.status_code == 401
        assert refused() == [401]
        assert not StorySession.objects.exists()
    else:
        assert response.status_code == 201, response.content
        owner = StorySession.objects.get().user
        nobody = role == "anonymous" or "inactive" in role
        assert owner == (None if nobody else users[re.match(r"\w+", role)[0]])
        assert refused() == []


# Method, address and answer to a browser session; nobody else comes near an account.
OF_AN_ACCOUNT = {
    "list tokens": ("get", "/api/auth/tokens/", 200),
    "make a token": ("post", "/api/auth/tokens/", 201),
    "revoke no token": ("delete", "/api/auth/tokens/0123456789abcde/", 404),
    "change the password to none": ("post", "/api/account/password/", 400),
}


@EVERYONE
@pytest.mark.parametrize("doing", OF_AN_ACCOUNT)
def test_an_account_is_changed_in_its_own_browser_session_only(
    enter, users, refused, anonymous, role, doing
):
    method, address, if_allowed = OF_AN_ACCOUNT[doing]
    client = enter(anonymous, role)
    before = AuthToken.objects.count()

    answer = getattr(client, method)(address, content_type="application/json")

    if role in ("Ada in a browser", "Bob in a browser"):
        assert answer.status_code == if_allowed
        made = AuthToken.objects.count() - before
        assert made == (doing == "make a token")
    else:
        assert answer.status_code == 403
        assert refused() == [403]
        assert AuthToken.objects.count() == before


@EVERYONE
def test_the_documentation_is_open_to_all(enter, anonymous, role):
    client = enter(anonymous, role)
    for address in ("/api/schema/", "/api/docs/", "/accounts/login/"):
        assert client.get(address).status_code == 200


@pytest.mark.parametrize(
    ("right", "statuses"), [("view", [200, 403, 403, 403]), ("change", [200, 200, 202, 403])]
)
def test_staff_may_do_what_their_permissions_say(enter, users, media_root, right, statuses):
    users["staff"].user_permissions.add(Permission.objects.get(codename=f"{right}_storysession"))
    client = enter("off", "staff")
    found = []
    for doing in ("read", "cancel", "retry", "delete"):
        StorySession.objects.all().delete()
        method, address, status, _ = OF_A_SESSION[doing]
        make_sessions(users, media_root, status)
        found.append(
            getattr(client, method)(
                address.format(ADAS), content_type="application/json"
            ).status_code
        )
    assert found == statuses


def test_permissions_without_staff_status_open_nothing(enter, users, media_root):
    make_sessions(users, media_root)
    users["Bob"].user_permissions.set(Permission.objects.all())

    assert enter("off", "Bob").get(f"/api/sessions/{ADAS}/").status_code == 404


@pytest.mark.parametrize("method", ["get", "delete"])
def test_anothers_session_is_answered_like_one_that_does_not_exist(
    enter, users, media_root, method
):
    make_sessions(users, media_root)
    client = enter("on", "Bob")

    for address in ("/api/sessions/{}/", f"/media/{PICTURES['scene']}"):
        anothers, never = (
            getattr(client, method)(address.format(session_id)) for session_id in (ADAS, "0" * 12)
        )
        assert anothers.status_code == never.status_code
        assert anothers.content == never.content
        assert anothers.headers == never.headers


@pytest.mark.parametrize("doing", ["delete", "cancel", "retry"])
def test_a_browser_needs_its_csrf_token(users, media_root, refused, doing):
    method, address, status, if_allowed = OF_A_SESSION[doing]
    make_sessions(users, media_root, status)
    client = Client(enforce_csrf_checks=True)
    client.force_login(users["Ada"])

    without = getattr(client, method)(address.format(ADAS), content_type="application/json")

    assert without.status_code == 403
    assert refused() == [403]

    client.get("/accounts/login/")  # sets the cookie
    response = getattr(client, method)(
        address.format(ADAS),
        content_type="application/json",
        headers={"X-CSRFToken": client.cookies["csrftoken"].value},
    )
    assert response.status_code == if_allowed


def test_an_account_goes_with_its_stories_and_their_files(
    users, media_root, enter, django_capture_on_commit_callbacks
):
    make_sessions(users, media_root)

    with django_capture_on_commit_callbacks(execute=True):
        users["Ada"].delete()

    assert [session.session_id for session in StorySession.objects.all()] == [NOBODYS]
    assert not any(ADAS in str(path) for path in media_root.rglob("*.png"))
    assert enter("on", "anonymous").get(f"/api/sessions/{ADAS}/").status_code == 404
