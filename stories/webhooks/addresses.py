"""Where webhooks may go: hosts that the settings allow, at public addresses.

Clients choose the URL, so without a check they could make this server call hosts that only it can
reach (SSRF).
"""

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

import httpx
from django.conf import settings
from django.http.request import split_domain_port, validate_host

from stories.models import StorySession

MAX_LENGTH = StorySession._meta.get_field("webhook_url").max_length
PORTS = {"http": 80, "https": 443}

# https://www.iana.org/assignments/ipv6-address-space: all that is routed today.
GLOBAL_UNICAST = IPv6Network("2000::/3")
# Where a network without IPv4 sees IPv4 (RFC 6052).
NAT64 = IPv6Network("64:ff9b::/96")

OFF = (
    "This server sends no webhooks. Leave webhook_url out, or ask the server's operator to set "
    "STORYGEN_WEBHOOK_HOSTS."
)
NO_URL = "This is not a URL; use a complete one, such as https://example.org/stories."
WRONG_SCHEME = "Only http:// and https:// URLs can be called."
CREDENTIALS = "Leave user name and password out of the URL; the signature identifies this server."
NOT_ALLOWED = (
    "This server sends no webhooks to that host. Use another, or ask the server's operator to add "
    "it to STORYGEN_WEBHOOK_HOSTS."
)
UNKNOWN_HOST = "The host's name could not be resolved."
PRIVATE = (
    "The host's name resolves to an address that is not on the public internet. The server's "
    "operator can allow this with STORYGEN_WEBHOOK_ALLOW_PRIVATE."
)


class NotAllowed(ValueError):
    """A URL that no webhook may go to; the message is for the client."""


class Unreachable(Exception):
    """A host without an address, or with one that no webhook may go to."""


def checked_url(text: str) -> httpx.URL:
    """The URL as httpx parses it, if the settings allow it; `NotAllowed` if not.

    The library that will call it parses it, so that both mean the same host.
    """
    if not settings.STORYGEN["WEBHOOK_HOSTS"]:
        raise NotAllowed(OFF)
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as exc:
        raise NotAllowed(NO_URL) from exc
    if url.scheme and url.scheme not in PORTS:
        raise NotAllowed(WRONG_SCHEME)
    domain, _ = split_domain_port(url.netloc.decode("ascii"))
    if not (url.scheme and domain) or not 0 < port(url) < 65536:
        raise NotAllowed(NO_URL)
    if url.userinfo:
        raise NotAllowed(CREDENTIALS)
    if not validate_host(domain, settings.STORYGEN["WEBHOOK_HOSTS"]):
        raise NotAllowed(NOT_ALLOWED)
    return url


def port(url: httpx.URL) -> int:
    return PORTS[url.scheme] if url.port is None else url.port


async def addresses(url: httpx.URL) -> list[str]:
    """The current addresses of the host, all of them allowed.

    `Unreachable` if there is none, or if any of them is not allowed.
    """
    try:
        found = await asyncio.get_running_loop().getaddrinfo(
            url.raw_host.decode("ascii"), port(url), type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError) as exc:
        raise Unreachable(UNKNOWN_HOST) from exc
    hosts = list(dict.fromkeys(sockaddr[0] for *_, sockaddr in found))
    public = all(is_public(ip_address(host)) for host in hosts)
    if not public and not settings.STORYGEN["WEBHOOK_ALLOW_PRIVATE"]:
        raise Unreachable(PRIVATE)
    return hosts


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is on the public internet, in whatever form it is written."""
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast
    if address in NAT64:
        return is_public(IPv4Address(address.packed[-4:]))
    if inner := address.ipv4_mapped or address.sixtofour:
        return is_public(inner)
    return address in GLOBAL_UNICAST and address.is_global
