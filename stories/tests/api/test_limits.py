"""Limits per user, or per address of anonymous clients."""

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.core.cache import cache
from django.core.cache.backends.db import DatabaseCache
from rest_framework.exceptions import Throttled
from rest_framework.request import Request

from stories.api.http.sse import EventStream
from stories.api.throttling import TolerantRedisCache, address_of, client_of, waiting
from stories.models import StorySession


def request_of(rf, user=None, address="192.0.2.1", **headers):
    request = Request(rf.get("/", REMOTE_ADDR=address, headers=headers))
    request.user = user or AnonymousUser()
    return request


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
    ],
)
def test_anonymous_clients_are_distinguished_by_address(rf, one, other, same):
    first, second = (client_of(request_of(rf, address=address)) for address in (one, other))

    assert (first == second) is same
    assert one not in first


def test_the_address_is_the_one_before_the_proxies(rf, settings):
    settings.REST_FRAMEWORK = settings.REST_FRAMEWORK | {"NUM_PROXIES": 1}
    request = request_of(rf, **{"X-Forwarded-For": "203.0.113.9, 2001:db8::7"})

    assert address_of(request) == "2001:db8::/64"


def test_users_are_distinguished_at_any_address(rf):
    ada, bob = User(pk=1), User(pk=2)

    assert client_of(request_of(rf, ada)) == client_of(request_of(rf, ada, "192.0.2.2"))
    assert client_of(request_of(rf, ada)) != client_of(request_of(rf, bob))


def test_a_client_waits_only_so_often_and_others_wait_as_well(rf, settings):
    settings.STORYGEN = settings.STORYGEN | {"WAITS_PER_CLIENT": 1}
    ada, bob = (request_of(rf, User(pk=pk)) for pk in (1, 2))

    refused = pytest.raises(Throttled, match="respond-async")
    with waiting(ada, to_the_end=True), waiting(bob, to_the_end=True) as others:
        assert others
        with refused, waiting(ada, to_the_end=True):
            pass
        with waiting(ada, to_the_end=False) as free:
            assert not free
    with waiting(ada, to_the_end=True) as free:
        assert free


def test_a_client_has_only_so_many_streams_and_others_have_some(rf, settings):
    settings.STORYGEN = settings.STORYGEN | {"STREAMS_PER_CLIENT": 1, "EVENT_STREAMS": 3}
    ada, bob = (request_of(rf, User(pk=pk)) for pk in (1, 2))
    session = StorySession()

    first = EventStream(ada, session, 0)
    with pytest.raises(Throttled, match="1 event streams"):
        EventStream(ada, session, 0)
    other = EventStream(bob, session, 0)
    first.close()
    again = EventStream(ada, session, 0)
    for stream in (other, again):
        stream.close()


@pytest.mark.usefixtures("idle_worker")
@pytest.mark.django_db
def test_an_address_has_only_so_many_stories_at_once(client, settings):
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_AT_ONCE": 1, "ANONYMOUS": True}

    def ask(address: str) -> int:
        return client.post(
            "/api/generate-story/?wait=0",
            {"prompt_text": "A fox"},
            content_type="application/json",
            REMOTE_ADDR=address,
        ).status_code

    assert [ask(address) for address in ("192.0.2.1", "192.0.2.1", "192.0.2.2")] == [202, 429, 202]
    StorySession.objects.update(status="completed")
    assert ask("192.0.2.1") == 202


@pytest.mark.django_db
def test_a_throttle_counts_a_whole_ipv6_network(client, throttle_rates):
    cache.clear()
    throttle_rates["sessions"] = "1/hour"

    def ask(address: str) -> int:
        return client.get("/api/sessions/", REMOTE_ADDR=address).status_code

    addresses = ("2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:3::1")
    assert [ask(address) for address in addresses] == [200, 429, 200]


def test_a_redis_that_is_away_throttles_nobody(caplog):
    away = TolerantRedisCache("redis://127.0.0.1:1/0", {})

    away.set("key", [1])

    assert away.get("key", []) == []
    assert "Redis did not answer" in caplog.text


def test_processes_share_their_throttles(redis_url):
    first, second = (TolerantRedisCache(redis_url, {"KEY_PREFIX": "storygen"}) for _ in range(2))

    first.set("key", [1.5])

    assert second.get("key") == [1.5]


@pytest.mark.django_db
def test_processes_with_another_broker_share_them_in_the_database():
    first, second = (DatabaseCache("stories_throttles", {}) for _ in range(2))

    first.set("key", [1.5])

    assert second.get("key") == [1.5]
