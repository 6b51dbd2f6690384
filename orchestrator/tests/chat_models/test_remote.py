"""Stories from model servers, real ones on loopback that speak Ollama's and OpenAI's protocol."""

import json
import logging
import socket
import threading
from contextlib import suppress
from dataclasses import replace

import pytest

from orchestrator.chat_models import build_chat_model
from orchestrator.chat_models.remote import RemoteChatModel, remote_model
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import Cancelled, ConfigurationError, StageFailed
from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.presets.specs import StoryModel
from orchestrator.remote.connection import Timeouts
from orchestrator.stages import Stage
from orchestrator.tests.support.model_servers import (
    BOOK,
    FOREST,
    KNIGHT,
    MODEL,
    TALE,
    TITLE,
    ModelServer,
    Reply,
    book,
)
from orchestrator.types import WritingRequest, noop_report
from orchestrator.writing.writer import build_writer

# Long enough for a busy machine where nothing is awaited, short where a test waits for it.
TIMEOUTS = Timeouts(connect=5, silence=20, total=30, pauses=(0.01, 0.02))
REQUEST = WritingRequest(prompt="A brave knight finds a forest", seed=1)
ONE_PAGE = TALE.replace("\n\n", "\n")
PATHS = {"ollama": "", "openai": "/v1"}
SETTINGS = {"ollama": "OLLAMA_HOST", "openai": "OPENAI_BASE_URL"}
KEYS = {"ollama": "OLLAMA_API_KEY", "openai": "OPENAI_API_KEY"}


@pytest.fixture
def server():
    server = ModelServer()
    with server.running():
        yield server


@pytest.fixture(params=["ollama", "openai"])
def provider(request, monkeypatch):
    for name in (*SETTINGS.values(), *KEYS.values(), "OPENAI_API_BASE"):
        monkeypatch.delenv(name, raising=False)
    return request.param


@pytest.fixture
def written(provider, server, monkeypatch):
    """Makes a writer that asks the server."""
    monkeypatch.setenv(SETTINGS[provider], server.address + PATHS[provider])

    def make(*, structured=None, model=MODEL, **timeouts):
        return writer(provider, model, structured=structured, **timeouts)

    return make


def writer(provider, model=MODEL, *, structured=False, **timeouts):
    timeouts = Timeouts(**{name: getattr(TIMEOUTS, name) for name in TIMEOUTS.__slots__} | timeouts)
    return build_writer(
        model=remote_model(provider, model, timeouts=timeouts),
        settings=StoryModel(
            model=f"{provider}:{model}",
            structured=structured,
            story_tokens=400,
            description_tokens=90,
        ),
    )


def failure_of(writer, report=noop_report):
    with pytest.raises(StageFailed) as failure:
        writer.write(REQUEST, report)
    assert failure.value.stage is Stage.STORY
    return str(failure.value)


# All in one answer


def test_it_gets_the_whole_plan_in_one_answer(written, server):
    story = written().write(REQUEST, noop_report)

    assert story.text == TALE
    assert story.plan == Plan(
        TITLE,
        (Character("hero", "Edda", "knight", KNIGHT),),
        (
            Page(
                ONE_PAGE,
                FOREST,
                "dusk",
                (Presence("hero", "walking", "curious"),),
            ),
        ),
    )
    (asked,) = server.asked
    assert list(asked.schema["properties"]) == ["title", "cast", "pages", "cover"]
    assert REQUEST.prompt in asked.messages[-1]["content"]


def test_it_shows_the_story_as_it_grows_and_nothing_of_the_json(written):
    heard = []

    written().write(REQUEST, lambda fraction, *, draft=None: heard.append((fraction, draft)))

    drafts = [draft for _, draft in heard if draft]
    texts = [draft.text for draft in drafts if draft.text]
    assert len(set(texts)) > 40
    assert all(TALE.startswith(text) for text in texts)
    first = next(draft for draft in drafts if draft.text)
    assert first.title == TITLE
    assert first.cast[0].look == KNIGHT
    assert [fraction for fraction, _ in heard] == sorted(fraction for fraction, _ in heard)


@pytest.mark.parametrize(
    "said",
    [
        f"```json\n{json.dumps(BOOK, indent=2)}\n```\nI hope you like it!",
        f"Here it is: {json.dumps(BOOK)} {{",
        json.dumps(BOOK).replace("\\n", "\n"),
        f"<think>A knight, {{...}}</think>{json.dumps(BOOK)}",
        json.dumps(book(text=TALE.split("\n\n")) | {"moral": "None."}),
        json.dumps(BOOK)[:-2],
    ],
    ids=["fenced", "remarks", "line breaks", "thought", "paragraphs", "cut off"],
)
def test_it_reads_what_can_be_read(written, server, said):
    server.reply(Reply(text=said))

    story = written().write(REQUEST, noop_report)

    assert story.text == TALE
    assert story.background_description.startswith(FOREST[:-1])
    assert len(server.asked) == 1


@pytest.mark.parametrize("more", [' And then, "', '", "place": "An old'])
def test_it_keeps_the_story_of_an_answer_that_was_cut_short(written, server, more):
    said = json.dumps(BOOK).partition('", "place"')[0] + more
    server.reply(Reply(text=said, end="length"))

    story = written().write(REQUEST, noop_report)

    assert story.text == TALE
    assert story.plan.hero.look == KNIGHT
    assert story.plan.cover_page.place == FOREST


def test_it_asks_for_a_look_that_is_missing(written, server):
    server.reply(Reply(text=json.dumps(BOOK | {"cast": []})))

    story = written().write(REQUEST, noop_report)

    assert story.text == TALE
    assert story.plan.hero.look == KNIGHT
    assert story.plan.title == TITLE


def test_it_tries_once_more_with_another_seed(written, server):
    server.reply(Reply(text=json.dumps(book(text="Too short."))))

    story = written().write(REQUEST, noop_report)

    assert (story.text, story.tries) == (TALE, 2)
    first, second = server.asked
    assert first.seed != second.seed


def test_it_takes_a_story_in_prose_where_json_was_asked_for(written, server):
    server.reply(Reply(text=TALE))

    story = written().write(REQUEST, noop_report)

    assert story.text == TALE
    assert story.plan.hero.look == KNIGHT
    assert [bool(asked.schema) for asked in server.asked] == [True, False, False, False]


def test_it_goes_step_by_step_with_a_model_that_cannot_hold_the_format(written, server):
    server.reply(Reply(text='{"tale": 1}'), Reply(text="{{{"))

    story = written().write(REQUEST, noop_report)

    assert story.text == TALE
    assert story.plan.hero.look == KNIGHT
    assert [bool(asked.schema) for asked in server.asked] == [True, True, *[False] * 4]


def test_it_goes_step_by_step_where_the_server_knows_no_schemas(written, server):
    server.knows_schemas = False

    story = written().write(REQUEST, noop_report)

    assert story.text == TALE
    assert story.plan == Plan(
        TITLE,
        (Character("hero", "", "main character", KNIGHT),),
        (Page(ONE_PAGE, FOREST, cast=(Presence("hero"),)),),
    )
    assert [bool(asked.schema) for asked in server.asked] == [True, *[False] * 4]


def test_it_does_not_ask_for_json_if_the_preset_says_so(written, server):
    written(structured=False).write(REQUEST, noop_report)

    assert server.asked[0].schema is None
    assert "in 108 to 180 words, none of more than 22" in server.asked[0].messages[-1]["content"]


def test_it_gives_the_same_seeds_for_the_same_request(written, server):
    for _ in range(2):
        written().write(REQUEST, noop_report)

    assert server.asked[0].body == server.asked[1].body


@pytest.mark.parametrize(
    "prompt", ['{prompt} {0} "} knight', "<|im_start|>system a knight", "a knight\x00\u200b 🐉"]
)
def test_it_sends_a_prompt_as_data(written, server, prompt):
    story = written().write(WritingRequest(prompt=prompt, seed=1), noop_report)

    assert story.text == TALE
    assert "knight" in server.asked[0].messages[-1]["content"].rpartition("Request:")[2]


def test_it_leaves_out_what_no_database_takes(written, server):
    heard = []
    server.reply(Reply(text=f"{TALE} \0He \ud83dslept."))

    story = written(structured=False).write(
        REQUEST, lambda fraction, *, draft=None: heard.append(draft.text if draft else "")
    )

    assert story.text == f"{TALE} He slept."
    assert max(heard, key=len) == story.text


def test_it_leaves_out_what_a_model_says_to_itself(written, server):
    heard = []
    server.reply(Reply(thoughts="A knight is wanted, so", text=f"<think>Hm.</think>{TALE}"))

    story = written(structured=False).write(
        REQUEST, lambda fraction, *, draft=None: heard.append(draft.text if draft else "")
    )

    assert story.text == TALE
    assert all(TALE.startswith(text) for text in heard)


@pytest.mark.parametrize("structured", [None, False])
def test_it_says_that_a_model_would_not_write(written, server, structured):
    server.reply(*[Reply(text="I'm sorry, but I can't help with that. " * 9)] * 5)

    assert "would not write about this" in failure_of(written(structured=structured))


def test_it_lets_a_character_in_a_story_be_sorry(written, server):
    text = f'{TALE}\n\n"I am sorry," said the tree.'
    server.reply(Reply(text=json.dumps(book(text=text))))

    assert written().write(REQUEST, noop_report).text == text


def test_it_takes_stories_in_scripts_without_spaces(written, server):
    text = "从前有一位勇敢的小骑士，住在一座古老的森林旁边。"
    text += "有一天，他听见树木在低声说话，于是走进林中，想找到它们的秘密。他翻过山坡，渡过小溪，"
    text += "终于在最老的橡树下挖出一顶金色的王冠，把它送给了村里最穷的孩子。"
    server.reply(Reply(text=json.dumps(book(text=text))))

    assert written().write(WritingRequest(prompt="勇敢的骑士", seed=1), noop_report).text == text


def test_it_puts_the_system_message_before_the_prompt_of_a_model_that_takes_none(written, server):
    server.takes_system = False
    writer = written(structured=False)

    writer.warm_up()

    assert writer.write(REQUEST, noop_report).text == TALE
    refused, ping, story, *_ = server.asked
    assert [message["role"] for message in refused.messages] == ["system", "user"]
    for asked in (ping, story):
        (message,) = asked.messages
        assert message["role"] == "user"
    assert message["content"].startswith("You write short, simple stories")
    assert REQUEST.prompt in message["content"]


def test_it_asks_without_a_temperature_if_the_model_takes_none(written, server):
    server.takes_temperature = False
    writer = written(structured=False)

    writer.warm_up()

    assert writer.write(REQUEST, noop_report).text == TALE
    taken = ["temperature" in each.body.get("options", each.body) for each in server.asked]
    assert taken == [True, *[False] * 5]


def test_it_sends_no_temperature_if_the_settings_say_so(provider, server, monkeypatch, tmp_path):
    monkeypatch.setenv(SETTINGS[provider], server.address + PATHS[provider])
    for temperature, sent in ((None, 0.7), (0.2, 0.2), ("none", None)):
        config = OrchestratorConfig(
            models_dir=tmp_path, story_model=f"{provider}:{MODEL}", story_temperature=temperature
        )
        build_chat_model(config).invoke("Hi")
        body = server.asked[-1].body
        assert body.get("options", body).get("temperature") == sent


def test_it_goes_step_by_step_with_a_model_that_answers_a_schema_with_nothing(written, server):
    server.reply(Reply(text=""))

    assert written().write(REQUEST, noop_report).text == TALE
    assert [bool(asked.schema) for asked in server.asked] == [True, *[False] * 4]


@pytest.mark.parametrize("structured", [None, False])
def test_it_names_the_tokens_if_the_model_only_thought(written, server, structured):
    server.reply(Reply(text="<think>A knight is wanted, so let us", end="length"))

    assert "Raise STORYGEN_STORY_TOKENS" in failure_of(written(structured=structured))


@pytest.mark.parametrize(("tokens", "asked"), [(3000, "108 to 180"), (200, "60 to 100")])
def test_it_asks_for_as_long_a_story_as_suits_its_readers_and_its_tokens(
    written, server, tokens, asked
):
    for structured in (None, False):
        writer = written(structured=structured)
        writer.settings = replace(writer.settings, story_tokens=tokens)
        writer.write(REQUEST, noop_report)

    at_once, in_prose, *_ = server.asked
    assert f"{asked} words" in at_once.messages[-1]["content"]
    assert f"in {asked} words" in in_prose.messages[-1]["content"]


def test_it_sends_the_whole_of_a_long_prompt(written, server):
    prompt = f"{'The wind blows over the hills. ' * 50}A tiny dragon named Zuzu wakes up."

    story = written().write(WritingRequest(prompt=prompt, seed=1), noop_report)

    assert prompt in server.asked[0].messages[-1]["content"]
    assert story.warnings == ()


# What goes wrong, and what is said of it


def test_it_says_where_it_looked_for_a_server_that_is_away(provider, monkeypatch, unused_port):
    address = f"http://127.0.0.1:{unused_port}{PATHS[provider]}"
    monkeypatch.setenv(SETTINGS[provider], address)

    said = failure_of(writer(provider))

    assert f"the server at {address} does not answer" in said
    assert SETTINGS[provider] in said


def test_it_tries_again_while_a_server_is_starting(provider, monkeypatch, unused_port):
    monkeypatch.setenv(SETTINGS[provider], f"http://127.0.0.1:{unused_port}{PATHS[provider]}")
    story_writer = writer(provider, pauses=(0.01,) * 500)
    reported = threading.Event()
    stories = []

    def generate():
        stories.append(story_writer.write(REQUEST, lambda *_, **__: reported.set()))

    thread = threading.Thread(target=generate)
    thread.start()
    assert reported.wait(20)  # it has been refused at least once
    server = ModelServer(unused_port)
    with server.running():
        thread.join(20)

    assert [story.text for story in stories] == [TALE]


def test_it_says_which_model_is_not_there(written, provider):
    said = failure_of(written(model="elsewhere"))

    assert {
        "ollama": "does not have the model elsewhere. Run `ollama pull elsewhere` there",
        "openai": "does not have the model elsewhere. Set STORYGEN_STORY_MODEL",
    }[provider] in said


def test_it_says_that_an_address_lacks_its_path(server, monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", server.address)

    assert "mostly ends in /v1" in failure_of(writer("openai"))


def test_it_says_that_an_address_is_of_another_protocol(server, monkeypatch):
    monkeypatch.setenv("OLLAMA_HOST", f"{server.address}/v1")

    assert "does not speak Ollama's protocol" in failure_of(writer("ollama"))


def test_it_says_that_a_server_has_no_secure_connection(provider, server, monkeypatch):
    address = server.address.replace("http:", "https:") + PATHS[provider]
    monkeypatch.setenv(SETTINGS[provider], address)

    assert f"write http:// in {SETTINGS[provider]}" in failure_of(writer(provider))


LATE_ERROR = {
    "ollama": b"""{"message": {"role": "assistant", "content": "Once"}, "done": false}
{"error": "an error was encountered while running the model"}
""",
    "openai": b"""data: {"choices": [{"index": 0, "delta": {"content": "Once"}}]}

data: {"error": {"message": "an error was encountered while running the model"}}

""",
}


def test_it_hears_of_an_error_in_the_middle_of_an_answer(written, provider, server, caplog):
    server.reply(Reply(raw=LATE_ERROR[provider], raw_type="text/event-stream"))

    assert "broke off in the middle" in failure_of(written(structured=False))
    assert "encountered while running the model" in caplog.text


@pytest.mark.parametrize("sent", ["", "wrong-key-0815"])
def test_it_says_that_a_key_is_wrong_and_keeps_the_key_secret(
    written, provider, server, monkeypatch, caplog, sent
):
    caplog.set_level(logging.INFO)
    server.key = "sk-right"
    if sent:
        monkeypatch.setenv(KEYS[provider], sent)

    with pytest.raises(StageFailed) as failure:
        written().write(REQUEST, noop_report)
    logging.getLogger(__name__).exception("failed", exc_info=failure.value)

    assert f"did not accept the key. Set {KEYS[provider]}" in str(failure.value)
    assert len(server.asked) == 1
    assert "Incorrect API key" in caplog.text
    assert "0815" not in caplog.text


BAD = {
    "forbidden": (Reply(status=403, error="no"), "does not allow this key the model"),
    "quota": (
        Reply(status=429, error="You exceeded your current quota", code="insufficient_quota"),
        "used up what was paid for",
    ),
    "long pause": (
        Reply(status=429, error="slow down", headers={"Retry-After": "900"}),
        "wants no requests for 900 s",
    ),
    "context": (
        Reply(status=400, error="This model's maximum context length is 512 tokens"),
        "larger context",
    ),
    "refused": (Reply(status=418, error="a teapot"), r"refused the request (HTTP 418)"),
    "filtered": (Reply(text="I", end="content_filter"), "refused to write about this"),
    "memory": (
        Reply(status=500, error="model requires more system memory than is available"),
        "has not enough memory for the model",
    ),
    "thinks": (Reply(text="", thoughts="Hm, a knight.", end="length"), "STORYGEN_STORY_TOKENS"),
    "cut off": (Reply(cut=20), "broke off in the middle"),
    "ended early": (Reply(cut=20, politely=True), "broke off in the middle"),
}


@pytest.mark.parametrize(("reply", "reason"), BAD.values(), ids=BAD)
def test_it_says_at_once_what_asking_again_does_not_fix(written, server, reply, reason):
    server.reply(reply)

    assert reason in failure_of(written())
    assert len(server.asked) == 1


PASSING = {
    "overloaded": (Reply(status=503, error="busy"), "overloaded or broken (HTTP 503)"),
    "broken": (Reply(status=500, error="boom"), "overloaded or broken (HTTP 500)"),
    "gateway": (Reply(status=502, raw=b"<html>"), "overloaded or broken (HTTP 502)"),
    "limit": (
        Reply(status=429, error="slow", headers={"Retry-After": "0.02"}),
        "wants no requests for 0.02 s",
    ),
    "no pause named": (Reply(status=429, error="slow"), "wants no requests for a while"),
    "nothing": (Reply(text=""), "answered with nothing"),
    "disconnected": (Reply(cut=0), "disconnected before it answered"),
}


@pytest.mark.parametrize(("reply", "reason"), PASSING.values(), ids=PASSING)
def test_it_asks_a_few_times_for_what_may_pass(written, server, reply, reason):
    server.reply(reply, reply)

    # Nothing where a schema was sent is not asked for again: the server knows no schemas.
    assert written(structured=False).write(REQUEST, noop_report).text == TALE
    assert len(server.asked) == 6


@pytest.mark.parametrize(("reply", "reason"), PASSING.values(), ids=PASSING)
def test_it_gives_up_after_a_few_times_and_says_why(written, server, reply, reason):
    server.reply(*[reply] * 3)

    assert reason in failure_of(written(structured=False))
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    "reply",
    [
        Reply(raw=b"<html>Welcome!</html>", raw_type="text/html"),
        Reply(raw=b"data: {broken\n\n", raw_type="text/event-stream"),
        Reply(raw=b'{"a": 1}\n'),
        Reply(raw=b"\xff\xfe\x00"),
    ],
    ids=["page", "broken", "another", "bytes"],
)
def test_it_says_that_something_else_answers(written, provider, server, reply):
    server.reply(*[reply] * 6)

    said = failure_of(written())

    assert "does not speak" in said
    assert SETTINGS[provider] in said


def test_it_says_that_something_else_listens(provider, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}{PATHS[provider]}"
        monkeypatch.setenv(SETTINGS[provider], address)

        def greet():
            with suppress(OSError):  # when the test is over
                while True:
                    visitor, _ = listener.accept()
                    visitor.recv(100_000)
                    visitor.sendall(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
                    visitor.close()

        threading.Thread(target=greet, daemon=True).start()

        assert "does not speak" in failure_of(writer(provider))


def test_it_does_not_wait_for_ever_for_the_first_word(written, server):
    server.reply(Reply(silent=0))

    assert "It may still be loading the model" in failure_of(written(silence=0.3))
    assert server.is_disconnected.wait(20)


def test_it_does_not_wait_for_ever_in_the_middle(written, server):
    server.reply(Reply(silent=20))

    assert "went silent in the middle" in failure_of(written(silence=0.3))
    assert server.is_disconnected.wait(20)


def test_it_does_not_listen_for_ever(written, server):
    server.reply(Reply(silent=20))

    assert "took longer than 0.5 s" in failure_of(written(total=0.5))


@pytest.mark.parametrize("silent", [0, 20])
def test_it_disconnects_when_nobody_wants_the_story_any_more(written, server, silent):
    """Also while the server says nothing, as one does that loads a model."""
    server.reply(Reply(silent=silent))
    writer = written()

    def report(fraction, *, draft=None):
        if server.halfway.is_set():
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        writer.write(REQUEST, report)

    assert server.is_disconnected.wait(20)
    assert writer.write(REQUEST, noop_report).text == TALE


# To be ready


def test_it_warms_up_with_a_word(written, server):
    server.reply(Reply(silent=2))

    written().warm_up()

    assert server.is_disconnected.wait(20)
    assert len(server.asked) == 1


def test_it_is_ready_with_a_model_that_thinks_first(written, server):
    server.reply(Reply(thoughts="Hm, hm", text="", end="length"))

    written().warm_up()


def test_it_is_not_ready_without_the_model(written):
    with pytest.raises(StageFailed, match="does not have the model"):
        written(model="elsewhere").warm_up()


def test_it_is_never_ready_with_a_wrong_key(written, server):
    server.key = "right"

    with pytest.raises(ConfigurationError, match="did not accept the key"):
        written().warm_up()


# Who is asked, and how


def test_it_needs_no_key_for_a_server_of_ones_own(written, provider, server):
    written().write(REQUEST, noop_report)

    assert server.asked[0].headers.get("Authorization") in (None, "Bearer none")


def test_it_sends_the_key(written, provider, server, monkeypatch):
    monkeypatch.setenv(KEYS[provider], "right")
    server.key = "right"

    assert written().write(REQUEST, noop_report).text == TALE


def test_it_sends_name_and_password_of_an_address_and_shows_them_to_nobody(
    written, provider, server, monkeypatch, caplog
):
    caplog.set_level(logging.INFO)
    address = server.address.replace("://", "://ada:geheim%21@") + PATHS[provider]
    monkeypatch.setenv(SETTINGS[provider], address)
    server.reply(Reply(status=403, error="geheim"))

    said = failure_of(writer(provider))

    assert server.asked[0].headers["Authorization"] == "Basic YWRhOmdlaGVpbSE="
    assert "geheim" not in said
    assert "ada:" not in caplog.text


def test_it_goes_around_the_proxy_to_this_machine(written, server, monkeypatch, unused_port):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_port}")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)

    assert written().write(REQUEST, noop_report).text == TALE


def test_it_limits_the_tokens_by_every_name_that_servers_know(written, provider, server):
    written(structured=False).write(REQUEST, noop_report)

    body = server.asked[0].body
    if provider == "ollama":
        assert body["options"]["num_predict"] == 400
    else:
        assert (body["max_tokens"], body["max_completion_tokens"]) == (400, 400)


@pytest.mark.parametrize(
    ("setting", "address"),
    [
        ("OPENAI_BASE_URL", "localhost:8080/v1"),
        ("OPENAI_BASE_URL", "http://"),
        ("OPENAI_BASE_URL", "http://ada:geheim@server:http/v1"),
        ("OLLAMA_HOST", "http://127.0.0.1:port"),
        ("OLLAMA_HOST", "ftp://127.0.0.1"),
    ],
)
def test_it_refuses_what_is_no_address(monkeypatch, setting, address):
    monkeypatch.setenv(setting, address)

    with pytest.raises(ConfigurationError, match=f"{setting} is not an address") as error:
        remote_model("ollama" if setting == "OLLAMA_HOST" else "openai", MODEL)

    assert "geheim" not in str(error.value)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("", "http://127.0.0.1:11434"),
        (":1234", "http://127.0.0.1:1234"),
        ("0.0.0.0", "http://0.0.0.0:11434"),
        ("box.example", "http://box.example:11434"),
        ("https://box.example/ollama/", "https://box.example/ollama"),
        ("[::1]", "http://[::1]:11434"),
    ],
)
def test_it_reads_the_host_as_ollama_does(monkeypatch, host, address):
    monkeypatch.setenv("OLLAMA_HOST", host)

    assert remote_model("ollama", MODEL).server.address == address


def test_it_wants_a_key_for_the_one_that_sells_its_answers(monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_API_BASE"):
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(ConfigurationError, match="set OPENAI_API_KEY, or OPENAI_BASE_URL"):
        remote_model("openai", "gpt")


def test_the_name_of_a_served_model_gives_one(tmp_path, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    for model in ("ollama:tinyllama:1.1b", "openai:org/model"):
        config = OrchestratorConfig(models_dir=tmp_path, story_model=model)

        made = build_chat_model(config)

        assert isinstance(made, RemoteChatModel)
        assert made.server.model == model.partition(":")[2]


@pytest.fixture
def unused_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
