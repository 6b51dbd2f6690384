"""The OpenAPI schema: valid, complete, and kept by the server under fuzzing. The docs page."""

import os
import re

import pytest
import schemathesis
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, settings
from schemathesis.config import ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.config._checks import POSITIVE_DATA_ACCEPTANCE_EXPECTED_STATUSES

from orchestrator.book import FORMATS
from orchestrator.fakes import plan_of
from stories.models import GeneratedContent, StorySession

# What an answer may be instead of JSON.
FILES = {"text/event-stream", *(form.media_type for form in FORMATS.values())}


def test_it_is_valid_and_says_so_without_a_warning(tmp_path):
    call_command("spectacular", validate=True, fail_on_warn=True, file=str(tmp_path / "schema.yml"))

    assert (tmp_path / "schema.yml").stat().st_size > 0


@pytest.fixture
def document(client):
    return client.get("/api/schema/?format=json").json()


def test_it_describes_every_operation_and_each_of_their_answers(document):
    operations = {
        (path, method): set(operation["responses"])
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }

    common, length = {"401", "403", "406", "429", "503"}, {"411", "413"}
    one = "/api/sessions/{session_id}/"
    character = "/api/characters/{character_id}/"
    change = common | length | {"200", "202", "400", "404", "409", "412", "415", "428"}
    assert operations == {
        ("/api/account/", "get"): common | {"200"},
        ("/api/account/password/", "post"): common | length | {"204", "400", "415"},
        ("/api/auth/login/", "post"): (common | length | {"200", "400", "415"}) - {"403"},
        ("/api/auth/tokens/", "get"): common | {"200"},
        ("/api/auth/tokens/", "post"): common | length | {"201", "400", "415"},
        ("/api/auth/tokens/{key}/", "delete"): common | length | {"204", "404"},
        ("/api/auth/token/", "post"): (common | length | {"200", "400", "415"}) - {"403"},
        ("/api/auth/logout/", "post"): length | {"204", "401", "406", "503"},
        ("/api/auth/logout-all/", "post"): length | {"204", "401", "406", "503"},
        ("/api/generate-story/", "post"): common
        | length
        | {"201", "202", "400", "409", "415", "422", "500"},
        ("/api/sessions/", "get"): common | {"200", "400", "404"},
        ("/api/sessions/trash/", "post"): common | length | {"200", "400", "415"},
        ("/api/sessions/trash/restore/", "post"): common | length | {"200", "400", "415"},
        ("/api/queue/", "get"): common | {"200"},
        (one, "get"): common | {"200", "404"},
        (one, "delete"): common | length | {"204", "404", "409"},
        (one, "patch"): change,
        (f"{one}cast/", "post"): change - {"200"} | {"201"},
        (f"{one}cast/{{key}}/", "delete"): change - {"400", "415"},
        (f"{one}pages/", "post"): change - {"200"} | {"201"},
        (f"{one}pages/", "patch"): change,
        (f"{one}pages/{{number}}/", "patch"): change,
        (f"{one}pages/{{number}}/", "delete"): change - {"400", "415"},
        (f"{one}figures/", "get"): common | {"200", "404", "409"},
        (f"{one}revisions/", "get"): common | {"200", "404"},
        (f"{one}revisions/{{number}}/restore/", "post"): change - {"400", "415"},
        (f"{one}cancel/", "post"): common | length | {"200", "404", "409"},
        (f"{one}retry/", "post"): common
        | length
        | {"201", "202", "400", "404", "409", "415", "500"},
        ("/api/import/", "post"): common | length | {"201", "400", "415"},
        (f"{one}sign/", "post"): common | length | {"200", "404"},
        (f"{one}shares/", "get"): common | {"200", "404"},
        (f"{one}shares/", "post"): common | length | {"201", "400", "404", "409", "415"},
        (f"{one}shares/{{key}}/", "delete"): common | length | {"204", "404"},
        ("/api/shared/{key}/", "get"): (common - {"401", "403"}) | {"200", "404"},
        (f"{one}export/", "get"): (common - {"406"})
        | {"200", "202", "304", "400", "404", "409", "422", "501"},
        ("/api/characters/", "get"): common | {"200", "400", "404"},
        ("/api/characters/", "post"): common | length | {"201", "202", "400", "409", "415"},
        (character, "get"): common | {"200", "404"},
        (character, "patch"): common | length | {"200", "400", "404", "415"},
        (character, "delete"): common | length | {"204", "404"},
        (f"{character}sign/", "post"): common | length | {"200", "404"},
        (f"{one}events/", "get"): (common | {"200", "204", "400", "404"}) - {"406"},
    }


def test_every_answer_that_is_a_refusal_has_a_body_and_waits_have_a_header(document):
    for methods in document["paths"].values():
        for operation in methods.values():
            for status, response in operation["responses"].items():
                assert response["description"]
                is_empty = status in ("204", "304")
                if not is_empty and (status != "200" or not FILES & set(response["content"])):
                    assert response["content"]["application/json"]["schema"]
                assert ("Retry-After" in response.get("headers", {})) == (status in ("429", "503"))


@pytest.mark.parametrize("anonymous", [True, False])
def test_it_says_who_may_ask(client, settings, anonymous):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": anonymous}

    for path, methods in client.get("/api/schema/?format=json").json()["paths"].items():
        for operation in methods.values():
            by_name = [name for way in operation["security"] for name in way]
            if path in ("/api/auth/token/", "/api/auth/login/"):
                assert by_name == ["password"]
            elif path == "/api/account/":
                assert by_name == ["token", "cookieAuth"]
            elif path.startswith(("/api/auth/tokens/", "/api/account/password/")):
                assert by_name == ["cookieAuth"]
            elif path.startswith("/api/shared/"):
                assert operation["security"] == [{}]
            elif path.startswith("/api/auth/"):
                assert by_name == ["token"]
            else:
                signed = ["signature"] if path.endswith("/events/") else []
                assert by_name == ["token", "cookieAuth", *signed]
                assert ({} in operation["security"]) == anonymous


def test_it_gives_the_limits_of_a_request(document):
    fields = document["components"]["schemas"]["StoryRequest"]

    assert fields["required"] == ["prompt_text"]
    assert fields["properties"]["prompt_text"]["maxLength"] == 2000
    assert fields["properties"]["seed"]["maximum"] == 2**32 - 1
    assert document["components"]["schemas"]["StyleEnum"]["enum"] == ["storybook"]


def test_its_examples_keep_it(document):
    import jsonschema_rs

    for methods in document["paths"].values():
        for operation in methods.values():
            bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
            for body in bodies:
                media = body.get("content", {}).get("application/json", {})
                for example in media.get("examples", {}).values():
                    schema = media["schema"] | {"components": document["components"]}
                    jsonschema_rs.validate(schema, example["value"])


def test_the_docs_page_asks_no_other_host(client):
    page = client.get("/api/docs/").content.decode()
    script = client.get("/api/docs/?script=").content.decode()

    addresses = re.findall(r"""(?:src|href|url)\s*[=:]\s*["']?([^"'\s,>]+)""", page)
    assert any(address.startswith("/static/drf_spectacular_sidecar/") for address in addresses)
    assert not [address for address in addresses if re.match(r"(?:\w+:)?//", address)]
    assert '"validatorUrl": null' in script
    # As its Content-Security-Policy demands.
    assert not re.search(r"<style|<script>|style=", page)
    for address in addresses:
        if address.startswith("/static/"):
            assert client.get(address).status_code == 200


# The server keeps it

SESSION = "0123456789ab"
project = ProjectConfig.from_dict(
    {
        "generation": {"deterministic": True},
        # A session that is there, so that not all that is asked for is 404, as it is now.
        "parameters": {"session_id": SESSION, "If-Match": "*"},
        "checks": {"missing_required_header": {"expected-statuses": ["428"]}},
        "operations": [
            {
                # No schema can say that a key was sent before, with something else, nor that the
                # parts of a plan fit together.
                "include-operation-id": "generate_story",
                "checks": {
                    "positive_data_acceptance": {
                        "expected-statuses": [
                            *(*POSITIVE_DATA_ACCEPTANCE_EXPECTED_STATUSES, "400", "422")
                        ]
                    }
                },
            },
            {
                # No schema can say what a picture is, nor who is in a story.
                "include-operation-id": "add_character",
                "checks": {
                    "positive_data_acceptance": {
                        "expected-statuses": [
                            *(*POSITIVE_DATA_ACCEPTANCE_EXPECTED_STATUSES, "400", "415")
                        ]
                    }
                },
            },
            *(
                {
                    # That some stages take no seed, or what an archive is, is said in words only.
                    "include-operation-id": name,
                    "checks": {
                        "positive_data_acceptance": {
                            "expected-statuses": [
                                *POSITIVE_DATA_ACCEPTANCE_EXPECTED_STATUSES,
                                "400",
                            ]
                        }
                    },
                }
                for name in ("retry_session", "import_story")
            ),
            *(
                {
                    # Who is in the cast, which pages and takes there are, is said in words only.
                    "include-operation-id": name,
                    "checks": {
                        "positive_data_acceptance": {
                            "expected-statuses": [
                                *(*POSITIVE_DATA_ACCEPTANCE_EXPECTED_STATUSES, "400", "412")
                            ]
                        }
                    },
                }
                for name in (
                    *("change_session", "change_page", "add_page", "order_pages", "add_to_cast"),
                )
            ),
            {
                # Where the header says from which event on, the parameter is not looked at; and
                # OpenAPI 3.1 knows the stream as a text only, not the events in it.
                "include-operation-id": "watch_session",
                "checks": {
                    "negative_data_rejection": {"enabled": False},
                    "response_schema_conformance": {"enabled": False},
                },
            },
        ],
    }
)
schemathesis.serializer.alias("application/zip", "application/octet-stream")
schema = schemathesis.openapi.from_wsgi(
    "/api/schema/?format=json",
    get_wsgi_application(),
    config=SchemathesisConfig(seed=1, projects=ProjectsConfig(default=project)),
)


@schema.parametrize()
@settings(
    # Seconds of every address and method; CI takes its time.
    max_examples=30 if os.environ.get("CI") else 5,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_it_is_kept_whatever_is_sent(story_worker, case):
    session, is_new = StorySession.objects.get_or_create(
        session_id=SESSION,
        defaults={"prompt_text": "A fox", "seed": 1, "style": "storybook", "status": "completed"},
    )
    if is_new:
        plan = plan_of("Once.").to_dict()
        GeneratedContent.objects.create(session=session, plan=plan, processing_status="completed")

    # Over WSGI nothing decompresses an answer.
    case.call_and_validate(headers={"Accept-Encoding": "identity"})
