"""Content Credentials (C2PA): signed statements, inside pictures and videos, of how they were made.

A viewer that knows C2PA shows who signed a file, that an algorithm made it, and with which models,
and sees if it was changed since. The library c2pa-python is optional: it brings 54 MB. A signature
needs no network; without a server of time stamps it counts as long as its certificate is valid.
"""

import hashlib
import io
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PIL import Image

from orchestrator.book.types import Book, BookPage, Picture, Provenance
from orchestrator.errors import ConfigurationError, OrchestratorError
from orchestrator.png import COMPOSITE, GENERATED

# Each manifest has a random name and each signature (but Ed25519's) a random part, so a file that
# is signed twice has two sequences of bytes.
_CONTEXT = {"builder": {"thumbnail": {"enabled": False}}}
HOW_TO_INSTALL = "Run `pip install -r requirements-c2pa.txt`."


class SigningFailed(OrchestratorError):
    """A file could not be signed. The message says why."""


@dataclass(frozen=True)
class Credentials:
    """A chain of certificates, the signer's first, and the key of the first: both in PEM."""

    certificates: bytes
    key: bytes

    @classmethod
    def load(cls, certificates: Path, key: Path) -> "Credentials":
        """Read both files, and sign a small picture with them.

        Raises `ConfigurationError`, which says what is wrong and what to do.
        """
        if find_spec("c2pa") is None:
            raise ConfigurationError(f"The package c2pa-python is not installed. {HOW_TO_INSTALL}")
        found = cls(_read(certificates), _read(key))
        found._check(certificates, key)
        return found

    @cached_property
    def digest(self) -> str:
        """Other certificates have another one."""
        return hashlib.sha256(self.certificates).hexdigest()[:12]

    @cached_property
    def algorithm(self) -> str:
        """As C2PA calls it. `ConfigurationError` if it is none that C2PA knows."""
        from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        try:
            key = load_pem_private_key(self.key, password=None)
        except TypeError as exc:
            raise ConfigurationError("The key is encrypted; store it without a password.") from exc
        except ValueError as exc:
            raise ConfigurationError("The key is not in PEM, or broken.") from exc
        curves = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}
        if isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name in curves:
            return curves[key.curve.name]
        if isinstance(key, ed25519.Ed25519PrivateKey):
            return "ed25519"
        if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= 2048:
            return "ps256"
        raise ConfigurationError(
            "C2PA knows no such key: use one of the curves P-256, P-384 and P-521, Ed25519, or RSA "
            "with 2048 bits."
        )

    def sign(
        self, data: bytes, media_type: str, title: str, made: Provenance, *, is_composed: bool
    ) -> bytes:
        """`data` with a manifest inside. Raises `SigningFailed`."""
        import c2pa

        info = c2pa.C2paSignerInfo(
            alg=self.algorithm.encode(),
            sign_cert=self.certificates,
            private_key=self.key,
            ta_url=None,
        )
        manifest = _manifest(media_type, title, made, is_composed=is_composed)
        signed = io.BytesIO()
        try:
            with (
                c2pa.Context.from_dict(_CONTEXT) as context,
                c2pa.Signer.from_info(info) as signer,
                c2pa.Builder(json.dumps(manifest), context=context) as builder,
            ):
                builder.sign(signer, media_type, io.BytesIO(data), signed)
        except c2pa.C2paError as exc:
            raise SigningFailed(f"The file could not be signed: {exc}") from exc
        return signed.getvalue()

    def _check(self, certificates: Path, key: Path) -> None:
        from cryptography.x509 import load_pem_x509_certificates

        try:
            first, *_ = load_pem_x509_certificates(self.certificates)
        except ValueError as exc:
            raise ConfigurationError(f"{certificates} holds no certificate in PEM.") from exc
        now = datetime.now(UTC)
        if not first.not_valid_before_utc <= now <= first.not_valid_after_utc:
            until = f"{first.not_valid_before_utc:%Y-%m-%d} to {first.not_valid_after_utc:%Y-%m-%d}"
            raise ConfigurationError(f"The certificate in {certificates} is valid from {until}.")
        if first.public_key() != _public_key(self.key, self.algorithm):
            raise ConfigurationError(f"{key} is not the key of the certificate in {certificates}.")
        try:
            made = Provenance(software="StoryGen", prompt="")
            self.sign(_sample(), "image/png", "", made, is_composed=False)
        except SigningFailed as exc:
            raise ConfigurationError(
                f"C2PA does not accept the certificate in {certificates}: it must be for "
                "signatures (key usage digitalSignature) of e-mails or documents, and not its own "
                f"issuer. {exc}"
            ) from exc


def sign_pictures(book: Book, credentials: Credentials) -> Book:
    """`book` with a signed manifest in each picture of its pages."""

    def signed(page: BookPage) -> BookPage:
        if page.scene is None:
            return page
        scene, made = page.scene, book.provenance
        data = credentials.sign(scene.data, scene.media_type, book.title, made, is_composed=True)
        return replace(page, scene=Picture(data))

    return replace(book, pages=tuple(map(signed, book.pages)))


def _manifest(
    media_type: str, title: str, made: Provenance, *, is_composed: bool
) -> dict[str, Any]:
    name, _, version = made.software.partition(" ")
    drawn = [model for model in made.models if model.part == "pictures"]
    agent = {"name": drawn[0].name, "version": drawn[0].revision} if drawn else {"name": name}
    created = {
        "action": "c2pa.created",
        "digitalSourceType": GENERATED,
        "softwareAgent": {key: value for key, value in agent.items() if value},
        "description": made.statement(),
    }
    composed = {
        "action": "c2pa.edited",
        "digitalSourceType": COMPOSITE,
        "softwareAgent": {"name": name},
        "description": "The figures were cut out of their pictures and put into their places.",
    }
    return {
        "claim_generator_info": [{"name": name, "version": version or "0"}],
        "format": media_type,
        "title": title,
        "assertions": [
            {
                "label": "c2pa.actions",
                "data": {"actions": [created, composed] if is_composed else [created]},
            }
        ],
    }


def _sample() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG")
    return file.getvalue()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as exc:
        raise ConfigurationError(f"{path} cannot be read: {exc.strerror}.") from exc


def _public_key(key: bytes, algorithm: str) -> Any:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    return load_pem_private_key(key, password=None).public_key()
