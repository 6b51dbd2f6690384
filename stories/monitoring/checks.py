"""System checks: what is wrong with the setup, and the command or setting that fixes it."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Tags, Warning, register
from django.core.files.storage import default_storage
from django.db import Error as DatabaseError

from orchestrator import ConfigurationError, OrchestratorConfig
from orchestrator.book.credentials import Credentials
from orchestrator.compositing.cutter import LOCAL_SESSIONS
from orchestrator.presets.catalog import preset_named
from orchestrator.presets.specs import LOCAL_KINDS
from orchestrator.presets.voices import ESPEAK
from orchestrator.runtime import memory
from orchestrator.weights.inventory import missing_files
from stories import database
from stories.monitoring.health import NOT_MIGRATED, DiskFull, Unhealthy, ask_broker, ask_media

# Pixels per latent: the sides of a picture are multiples of it in every checkpoint that we know.
PICTURE_UNIT = 8
LARGEST_PICTURE = 4096


@register()
def check_orchestrator(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """The settings name a preset, a device and models that exist, and the weights are there."""
    config = OrchestratorConfig(**settings.ORCHESTRATOR)
    try:
        for preset in settings.STORYGEN["PRESETS"]:
            preset_named(preset)
        config.validate()
    except ConfigurationError as exc:
        hint = (
            "Correct or unset the setting that it names: STORYGEN_PRESET, STORYGEN_PRESETS, "
            "STORYGEN_DEVICE, STORYGEN_ACCEPT_LICENCES, STORYGEN_NARRATION_VOICE, "
            "STORYGEN_PICTURE_DTYPE, _LORA, _ENGINE or _OFFLOAD."
        )
        return [_wrong(str(exc), hint)]
    if wrong := [*_wrong_device(config), *_wrong_parts(config)]:
        return wrong
    # A server starts without weights, says so, and loads them as soon as they are there.
    found = [Warning(f.problem, hint=f.remedy, id="storygen.W001") for f in missing_files(config)]
    if problem := memory.problem(config):
        hint = (
            "Set STORYGEN_PRESET to a smaller preset (`python manage.py presets` lists them), free "
            "some memory, or set STORYGEN_CHECK_MEMORY=off to try all the same."
        )
        found.append(Warning(problem, hint=hint, id="storygen.W002"))
    return found


def _wrong(message: str, hint: str) -> CheckMessage:
    """An error where the models run here. With a broker the settings may be for the workers."""
    kind = Warning if settings.STORYGEN["BROKER_URL"] else Error
    return kind(message, hint=hint, id="storygen.E001")


def _wrong_device(config: OrchestratorConfig) -> Iterator[CheckMessage]:
    if config.device.startswith("cuda"):
        # Late, because the import takes seconds.
        from orchestrator.runtime.devices import torch_device

        yield from _refused("Correct or unset STORYGEN_DEVICE.", torch_device, config)


def _refused(hint: str, load: Callable[..., object], *args: object) -> Iterator[CheckMessage]:
    """What `load` says is wrong with the configuration, if anything."""
    try:
        load(*args)
    except ConfigurationError as exc:
        yield _wrong(str(exc), hint)


def _wrong_parts(config: OrchestratorConfig) -> Iterator[CheckMessage]:
    """Overrides that cannot work, as far as that shows without loading a model."""
    kind, _, name = config.story.model.partition(":")
    if not name:
        yield _wrong(
            f"The story model {config.story.model!r} does not name a kind of model.",
            "Set STORYGEN_STORY_MODEL to gguf:FILE, transformers:FOLDER, ollama:NAME or "
            "openai:NAME.",
        )
    elif kind not in LOCAL_KINDS:
        # Late, because LangChain's clients take a second to load. It does not ask the server.
        from orchestrator.chat_models.remote import remote_model

        hint = "Correct STORYGEN_STORY_MODEL or the variables of its provider."
        yield from _refused(hint, remote_model, kind, name)
    if config.voice and config.voice.is_served:
        from orchestrator.narration.served_voice import ServedVoice

        hint = "Correct STORYGEN_NARRATION_VOICE, _URL or _KEY, or the variables of OpenAI."
        yield from _refused(hint, ServedVoice.from_config, config)
    if config.cutout.name not in LOCAL_SESSIONS:
        yield _wrong(
            f"There is no cut-out model {config.cutout.name!r}; there is: "
            f"{', '.join(LOCAL_SESSIONS)}.",
            "Set STORYGEN_CUTOUT_MODEL to one of these, or unset it.",
        )
    size = config.picture.size
    if size and (size % PICTURE_UNIT or size > LARGEST_PICTURE):
        yield _wrong(
            f"The picture size {size} cannot be right: it must be a multiple of {PICTURE_UNIT}, "
            f"and {LARGEST_PICTURE} at most.",
            "Set STORYGEN_PICTURE_SIZE to the size that the picture model was trained at, such as "
            "512 or 1024, or unset it.",
        )


@register()
def check_media(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Pictures can be written."""
    folder = settings.MEDIA_ROOT
    try:
        if settings.MEDIA_S3_BUCKET:
            # It may be empty: this only tries whether it can be listed.
            default_storage.listdir("sessions")
        ask_media()
    except DiskFull as exc:
        # An error would stop the commands that free some space.
        return [Warning(str(exc), hint=f"The media folder is {folder}.", id="storygen.W005")]
    except Unhealthy as exc:
        hint = (
            f"Run `mkdir -p {folder} && chmod u+rwx {folder}` as its owner, or set "
            "STORYGEN_MEDIA_ROOT to a folder that this user may write."
        )
        return [Error(str(exc), hint=hint, id="storygen.E002")]
    except OSError as exc:
        problem = f"The bucket {settings.MEDIA_S3_BUCKET} cannot be used: {exc}"
        hint = (
            "Correct STORYGEN_MEDIA_S3_BUCKET, _ENDPOINT or _REGION, or the credentials that boto "
            "finds; they must allow listing the bucket, and reading, writing and deleting its "
            "objects."
        )
        return [Error(problem, hint=hint, id="storygen.E002")]
    return []


@register()
def check_broker(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Where workers are elsewhere: the broker answers."""
    if not settings.STORYGEN["BROKER_URL"]:
        return []
    try:
        ask_broker()
    except Unhealthy as exc:
        hint = "Start it, or correct STORYGEN_BROKER_URL. Stories wait until it is back."
        problem = f"The broker does not answer: {exc.__cause__}"
        return [Warning(problem, hint=hint, id="storygen.W003")]
    return []


@register()
def check_credentials(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Exports can be signed, if they are to be."""
    if not settings.STORYGEN["C2PA_FILES"]:
        return []
    try:
        Credentials.load(*settings.STORYGEN["C2PA_FILES"])
    except ConfigurationError as exc:
        hint = (
            "Correct STORYGEN_C2PA_CERTIFICATES and STORYGEN_C2PA_KEY, or unset both. Until then "
            "exports are not signed."
        )
        return [Warning(str(exc), hint=hint, id="storygen.W005")]
    return []


@register(deploy=True)
def check_narration(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """What the story model may write can be read aloud."""
    config = OrchestratorConfig(**settings.ORCHESTRATOR)
    try:
        voice, english_only = config.voice, config.story.english_only
    except ConfigurationError:  # `check_orchestrator` says it
        return []
    if not voice or voice.is_served or english_only or shutil.which(ESPEAK):
        return []
    problem = f"The voice {voice.name} reads English only, and {ESPEAK} is not installed."
    hint = (
        f"Install {ESPEAK} where the models run, or set STORYGEN_NARRATION_VOICE to a voice of a "
        "server, or to off. Until then stories in other languages are not read aloud."
    )
    return [Info(problem, hint=hint, id="storygen.I001")]


@register(deploy=True)
def check_metrics(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """The metrics are not public."""
    if not settings.STORYGEN["METRICS"] or settings.STORYGEN["METRICS_TOKEN"]:
        return []
    hint = (
        "Set STORYGEN_METRICS_TOKEN to a long random string and give it to Prometheus, or block "
        "/metrics in the web server in front."
    )
    problem = "Everyone who can reach this server can read its metrics."
    return [Warning(problem, hint=hint, id="storygen.W004")]


# Runs only in `check --deploy --database default`: `migrate` runs the other database checks, and
# should not complain about what it is going to do.
@register(Tags.database, deploy=True)
def check_migrations(
    app_configs: Any, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """The database answers and has all migrations."""
    messages = []
    for alias in databases or ():
        try:
            missing = database.missing_migrations(alias)
        except DatabaseError as exc:
            first_line = str(exc).partition("\n")[0]
            problem = f"The database does not answer: {first_line}"
            hint = "Start it, or correct STORYGEN_DATABASE."
            messages.append(Error(problem, hint=hint, id="storygen.E003"))
        else:
            if missing:
                problem = NOT_MIGRATED.format(len(missing), missing[0])
                messages.append(Error(problem, id="storygen.E004"))
    return messages
