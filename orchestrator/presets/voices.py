"""The voices that read aloud: hibari's, distilled from Kokoro-82M, all English; or a server's."""

from orchestrator.errors import ConfigurationError
from orchestrator.presets.licences import APACHE_2
from orchestrator.presets.specs import UrlFile, VoiceModel, WeightFile

MB = 2**20

# Of the setting that switches reading aloud off.
OFF = "off"
# The program that reads other languages than English, where it is installed.
ESPEAK = "espeak-ng"

_MEMORY = 250 * MB
_AT = "https://huggingface.co/maureesewilliams/hibari/resolve/main/voices/"


def _fetched(name: str, file: str, *, size: int, sha256: str) -> VoiceModel:
    path = f"voices/{file}"
    weights = WeightFile(
        path=path,
        size=size,
        digest=f"sha256:{sha256}",
        source=UrlFile(url=f"{_AT}{file}"),
        licence=APACHE_2,
    )
    return VoiceModel(name=name, licence=APACHE_2, path=path, memory=_MEMORY, needs=(weights,))


# American and female, in the package itself; American and male; British, female and male; American
# and female once more. Sizes and digests are those that the package's own list has.
_VOICES = (
    VoiceModel(name="heart", licence=APACHE_2, memory=_MEMORY),
    _fetched(
        "fenrir",
        "am_fenrir_v2.int8.onnx",
        size=8_031_158,
        sha256="f59fbd87908c91f827bc21b1b89443757b9a8580db9eee20aa948deb731321f4",
    ),
    _fetched(
        "emma",
        "bf_emma.int8.onnx",
        size=7_936_868,
        sha256="f709f0488ee63b583a22189a955aaf4257b9806dd330be3490661e53af0a89c1",
    ),
    _fetched(
        "fable",
        "bm_fable.int8.onnx",
        size=7_936_868,
        sha256="c28529302f2d27cd12f62625c24425888c4e3c2675583100ec530259136b8bc6",
    ),
    _fetched(
        "kore",
        "af_kore.int8.onnx",
        size=7_936_868,
        sha256="346885752673e45d42f9864c9e2432094bc4b6385df060d4b83273da764d2fa9",
    ),
)
VOICES = {voice.name: voice for voice in _VOICES}


def voice_named(name: str) -> VoiceModel | None:
    """The voice of that name; None for `OFF`. Raises `ConfigurationError` if there is none."""
    if name == OFF:
        return None
    provider, _, served = name.partition(":")
    if provider == "openai" and all(map(str.strip, served.rpartition("@"))):
        return VoiceModel(name=served, is_served=True)
    if name not in VOICES:
        known = ", ".join([*VOICES, "openai:MODEL@VOICE", OFF])
        raise ConfigurationError(f"There is no voice {name!r}; there is: {known}.")
    return VOICES[name]
