"""Limits per client: requests in a time, and requests at the same time."""

import ipaddress
import logging
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.cache.backends.redis import RedisCache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac
from rest_framework.exceptions import Throttled
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle, ScopedRateThrottle, SimpleRateThrottle

logger = logging.getLogger(__name__)

TOO_MANY_WAITS = (
    "You have {} requests waiting for stories, as many as one client may have. Ask with "
    "`Prefer: respond-async`."
)
RETRY_SECONDS = 10


def address_of(request: HttpRequest | Request) -> str:
    """The client's address; of IPv6 its /64, which providers give to a single customer."""
    ident = BaseThrottle().get_ident(request) or ""
    try:
        address = ipaddress.ip_address(ident)
    except ValueError:
        return ident
    if address.version == 4:
        return ident
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((address, 64), strict=False))


def client_of(request: Request) -> str:
    """The user, or the address of an anonymous client, as a name without either in it."""
    if request.user.is_authenticated:
        return f"user:{request.user.pk}"
    return salted_hmac("stories.client", address_of(request)).hexdigest()[:32]


def owner_of(request: Request) -> dict[str, Any]:
    """Whose what a request makes is: a `user`, or an anonymous `client`."""
    if request.user.is_authenticated:
        return {"user": request.user, "client": ""}
    return {"user": None, "client": client_of(request)}


class ClientThrottle(ScopedRateThrottle):
    """Requests by user, or by address, in the scope that a view names."""

    def get_ident(self, request: Request) -> str:
        return address_of(request)


class LoginThrottle(SimpleRateThrottle):
    """Login attempts by address, for any user name and at any login page."""

    scope = "login"

    def get_cache_key(self, request: HttpRequest | Request, view: object = None) -> str:
        return self.cache_format % {"scope": self.scope, "ident": address_of(request)}


def count_login(request: HttpRequest | Request) -> None:
    """Raise `Throttled` if this login attempt is one too many."""
    throttle = LoginThrottle()
    if not throttle.allow_request(request, None):
        raise Throttled(throttle.wait())


_waits: Counter[str] = Counter()
_lock = threading.Lock()


@contextmanager
def waiting(request: Request, *, to_the_end: bool) -> Iterator[bool]:
    """Count one request that waits for a story; whether its client may have one more.

    Raises `Throttled` instead of False if the request waits `to_the_end`.
    """
    most, client = settings.STORYGEN["WAITS_PER_CLIENT"], client_of(request)
    with _lock:
        free = not most or _waits[client] < most
        if to_the_end and not free:
            raise Throttled(RETRY_SECONDS, TOO_MANY_WAITS.format(most))
        _waits[client] += free
    try:
        yield free
    finally:
        with _lock:
            _waits[client] -= free
            if not _waits[client]:
                del _waits[client]


class TolerantRedisCache(RedisCache):
    """Redis that may be away: throttles then let everybody pass, and the log says so."""

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        return self._ask(super().get, default, key, default, version)

    def set(self, key: str, value: Any, *args: Any, **kwargs: Any) -> None:
        self._ask(super().set, None, key, value, *args, **kwargs)

    def _ask(self, call: Any, otherwise: Any, *args: Any, **kwargs: Any) -> Any:
        from redis import RedisError

        try:
            return call(*args, **kwargs)
        except RedisError as exc:
            logger.warning("Redis did not answer, requests are not throttled: %s", exc)
            return otherwise
