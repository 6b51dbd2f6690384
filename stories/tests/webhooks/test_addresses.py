"""Webhooks go to hosts that the settings name, at addresses of the internet, and nowhere else."""

import socket
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from rest_framework import serializers

from stories.api.serializers.fields import WebhookUrlField
from stories.models import WebhookDelivery
from stories.tests.support.receiver import Receiver, deliver, message_to
from stories.webhooks import addresses
from stories.webhooks import delivery as webhooks

pytestmark = pytest.mark.django_db(transaction=True)

# From the ranges that are given to nobody here, so that no test calls a stranger.
PUBLIC = "93.184.216.34"


@pytest.fixture(autouse=True)
def configure(settings):
    """Sets what is allowed; at first any host, but none in this network."""

    def configure(**options):
        settings.STORYGEN = settings.STORYGEN | {
            f"WEBHOOK_{name}": value for name, value in options.items()
        }

    configure(HOSTS=["*"], KEYS=[bytes(32)], ALLOW_PRIVATE=False)
    return configure


@pytest.fixture
def names(monkeypatch):
    """What names lead to: for each the answers, one after the other; the last one stays."""
    names = {}
    real = socket.getaddrinfo

    def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
        if host not in names:
            # A number, or nothing: no test asks the world.
            return real(host, port, family, type, proto, flags | socket.AI_NUMERICHOST)
        answers = names[host]
        addresses = answers.pop(0) if len(answers) > 1 else answers[0]
        return [
            found for address in addresses for found in real(address, port, type=socket.SOCK_STREAM)
        ]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return names


@pytest.fixture
def connections(monkeypatch):
    """Where a connection was tried to."""
    tried = []
    connect = webhooks.httpx.AsyncHTTPTransport.handle_async_request

    async def look(self, request):
        tried.append(request.url.host)
        return await connect(self, request)

    monkeypatch.setattr(webhooks.httpx.AsyncHTTPTransport, "handle_async_request", look)
    return tried


# Addresses


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_the_internet_is_public(address):
    assert addresses.is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "239.255.255.250",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::ffff:0:127.0.0.1",
        "2001:db8::1",
        "2001::7f00:1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
    ],
)
def test_what_only_we_can_reach_is_not(address):
    assert not addresses.is_public(ip_address(address))


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0"])
def test_no_form_of_our_own_address_is_called(host, connections):
    delivery = deliver(message_to(f"http://{host}:9/"))

    assert connections == []
    assert delivery.error == addresses.PRIVATE
    assert delivery.status == WebhookDelivery.Status.PENDING


@pytest.mark.parametrize(
    "answer", [["127.0.0.1"], [PUBLIC, "10.0.0.1"], ["::1", PUBLIC], ["169.254.169.254"]]
)
def test_no_name_leads_into_our_network(answer, names, connections):
    names["inside.example"] = [answer]

    delivery = deliver(message_to("http://inside.example/"))

    assert connections == []
    assert delivery.error == addresses.PRIVATE
    assert not any(address in delivery.error for address in answer)


def test_a_name_that_leads_nowhere_is_tried_again(names, connections):
    delivery = deliver(message_to("http://nowhere.example/"))

    assert connections == []
    assert delivery.error == addresses.UNKNOWN_HOST
    assert delivery.status == WebhookDelivery.Status.PENDING


def test_the_address_is_called_that_was_checked(names, connections):
    """The check gets one answer, a second query would get another: there is no second query."""
    names["rebinding.example"] = [["127.0.0.1"], ["127.0.0.2"]]
    addresses.settings.STORYGEN["WEBHOOK_ALLOW_PRIVATE"] = True
    with Receiver() as first, Receiver(host="127.0.0.2", port=first.port) as second:
        delivery = deliver(message_to(f"http://rebinding.example:{first.port}/"))

        assert delivery.status == WebhookDelivery.Status.DELIVERED
        assert connections == ["127.0.0.1"]
        assert second.received == []
        assert first.received[0].headers["Host"] == f"rebinding.example:{first.port}"


def test_it_is_checked_at_every_try(names, connections, configure):
    names["rebinding.example"] = [["127.0.0.1"], ["127.0.0.1"]]
    configure(ALLOW_PRIVATE=True)
    with Receiver(answers=[500]) as receiver:
        delivery = deliver(message_to(f"http://rebinding.example:{receiver.port}/"))
        WebhookDelivery.objects.update(next_attempt_at=delivery.created_at)
        configure(ALLOW_PRIVATE=False)
        deliver(delivery)

        assert len(receiver.received) == 1
        assert delivery.error == addresses.PRIVATE


def test_an_address_that_does_not_answer_is_not_the_last(names, connections, configure):
    names["two.example"] = [["127.0.0.2", "127.0.0.1"]]
    configure(ALLOW_PRIVATE=True)
    with Receiver() as receiver:
        delivery = deliver(message_to(f"http://two.example:{receiver.port}/"))

    assert delivery.status == WebhookDelivery.Status.DELIVERED
    assert connections == ["127.0.0.2", "127.0.0.1"]


def test_no_proxy_of_the_environment_is_asked(configure, monkeypatch, connections):
    configure(ALLOW_PRIVATE=True)
    with Receiver() as proxy, Receiver() as receiver:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        deliver(message_to(receiver.url))

        assert len(receiver.received) == 1
        assert proxy.received == []


# Certificates


@pytest.fixture
def certified(tmp_path, monkeypatch):
    """A server's TLS for a name, which our side trusts."""

    def certified(name):
        key = ec.generate_private_key(ec.SECP256R1())
        who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(who)
            .issuer_name(who)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
            .sign(key, hashes.SHA256())
        )
        pem = certificate.public_bytes(serialization.Encoding.PEM)
        (tmp_path / "trusted.pem").write_bytes(pem)
        (tmp_path / "server.pem").write_bytes(
            pem
            + key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
        webhooks._tls.cache_clear()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tmp_path / "server.pem")
        return context

    yield certified
    webhooks._tls.cache_clear()


@pytest.mark.parametrize(("name", "delivered"), [("hooks.example", True), ("other.example", False)])
def test_the_certificate_is_checked_against_the_name(name, delivered, certified, names, configure):
    configure(ALLOW_PRIVATE=True)
    names["hooks.example"] = [["127.0.0.1"]]
    asked = []
    tls = certified(name)
    tls.sni_callback = lambda connection, server_name, context: asked.append(server_name)
    with Receiver(tls=tls) as receiver:
        delivery = deliver(message_to(f"https://hooks.example:{receiver.port}/"))

        assert asked == ["hooks.example"]
        assert bool(receiver.received) is delivered
        assert delivery.status == ("delivered" if delivered else "pending")
        assert ("certificate" in delivery.error) is not delivered


# What a request may name


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://hooks.example/a?b=c", "https://hooks.example/a?b=c"),
        ("http://hooks.example:8080", "http://hooks.example:8080"),
        ("HTTPS://Hooks.Example/A", "https://hooks.example/A"),
        ("https://hooks.example./", "https://hooks.example./"),
        ("https://deep.below.example.org/", "https://deep.below.example.org/"),
        ("https://example.org/ü", "https://example.org/%C3%BC"),
        ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/"),
    ],
)
def test_a_url_of_an_allowed_host_is_taken(url, kept, configure):
    configure(HOSTS=["hooks.example", ".example.org", "[2606:4700::1111]"])

    assert WebhookUrlField().run_validation(url) == kept


@pytest.mark.parametrize(
    ("url", "message"),
    [
        (7, "Not a valid string."),
        (["http://hooks.example/"], "Not a valid string."),
        ("hooks.example/a", addresses.NO_URL),
        ("//hooks.example/a", addresses.NO_URL),
        ("https:///a", addresses.NO_URL),
        ("https://", addresses.NO_URL),
        ("https://hooks.example\n.evil.example/", addresses.NO_URL),
        ("https://hooks.example\x00/", addresses.NO_URL),
        ("https://hooks example/", addresses.NO_URL),
        ("https://hooks.example:0/", addresses.NO_URL),
        ("https://hooks.example:65536/", addresses.NO_URL),
        ("https://hooks.example:many/", addresses.NO_URL),
        ("https://" + "a" * 70 + ".\udc00/", addresses.NO_URL),
        ("ftp://hooks.example/", addresses.WRONG_SCHEME),
        ("file:///etc/passwd", addresses.WRONG_SCHEME),
        ("javascript:alert(1)", addresses.WRONG_SCHEME),
        ("https://me@hooks.example/", addresses.CREDENTIALS),
        ("https://me:secret@hooks.example/", addresses.CREDENTIALS),
        ("https://other.example/", addresses.NOT_ALLOWED),
        ("https://hooks.example.evil.org/", addresses.NOT_ALLOWED),
        ("https://evilhooks.example/", addresses.NOT_ALLOWED),
        ("https://hooks.example#@evil.org/", None),
        ("https://evil.org#@hooks.example/", addresses.NOT_ALLOWED),
        ("https://evil.org\\@hooks.example/", addresses.CREDENTIALS),
        ("https://hooks.example:pass@evil.org/", addresses.CREDENTIALS),
        ("https://127.0.0.1/", addresses.NOT_ALLOWED),
        (
            "https://hooks.example/" + "a" * 479,
            "Ensure this field has no more than 500 characters.",
        ),
    ],
)
def test_what_cannot_be_called_is_refused_in_words(url, message, configure):
    configure(HOSTS=["hooks.example"])
    field = WebhookUrlField()

    if message is None:
        assert addresses.checked_url(field.run_validation(url)).host == "hooks.example"
        return
    with pytest.raises(serializers.ValidationError) as refused:
        field.run_validation(url)

    assert refused.value.detail == [message]


def test_a_url_is_refused_while_webhooks_are_off(configure):
    configure(HOSTS=[])

    with pytest.raises(serializers.ValidationError) as refused:
        WebhookUrlField().run_validation("https://hooks.example/")

    assert refused.value.detail == [addresses.OFF]


@pytest.mark.parametrize(
    ("hosts", "schema"),
    [([], {"not": {}}), (["*"], {"type": "string", "format": "uri", "maxLength": 500})],
)
def test_the_schema_says_what_is_taken(hosts, schema, configure, client):
    configure(HOSTS=hosts)

    document = client.get("/api/schema/?format=json").json()

    field = document["components"]["schemas"]["StoryRequest"]["properties"]["webhook_url"]
    assert field.pop("description")
    assert field == schema
