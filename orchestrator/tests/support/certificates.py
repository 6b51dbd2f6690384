"""Certificates for tests of Content Credentials, with an issuer that nobody knows."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

DAY = timedelta(days=1)
KEYS = {
    "es256": lambda: ec.generate_private_key(ec.SECP256R1()),
    "es384": lambda: ec.generate_private_key(ec.SECP384R1()),
    "ed25519": ed25519.Ed25519PrivateKey.generate,
    "ps256": lambda: rsa.generate_private_key(65537, 2048),
}


def _name(text):
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Test"),
            x509.NameAttribute(NameOID.COMMON_NAME, text),
        ]
    )


def _hash(key):
    return None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()


def _certificate(key, name, issuer_key, issuer, *, is_ca=False, days=(-1, 30), usage=None):
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + days[0] * DAY)
        .not_valid_after(now + days[1] * DAY)
        .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(not is_ca, False, False, False, False, is_ca, is_ca, False, False),
            critical=True,
        )
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if not is_ca:
        usage = usage or ExtendedKeyUsageOID.EMAIL_PROTECTION
        built = built.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    return built.sign(issuer_key, _hash(issuer_key)).public_bytes(serialization.Encoding.PEM)


def _pem(key, password=None):
    kept = serialization.NoEncryption()
    if password:
        kept = serialization.BestAvailableEncryption(password)
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, kept)


def certificate_files(folder, kind="es256", *, other_key=None, password=None, **options):
    """Write a certificate with its issuer's, and its key; returns both paths."""
    key, authority = KEYS[kind](), KEYS["es256"]()
    chain = _certificate(key, "StoryGen test", authority, "Test CA", **options)
    chain += _certificate(authority, "Test CA", authority, "Test CA", is_ca=True)
    paths = folder / "chain.pem", folder / "key.pem"
    paths[0].write_bytes(chain)
    paths[1].write_bytes(_pem(other_key or key, password))
    return paths
