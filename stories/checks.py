"""System checks: what is wrong with the setup, in words, and the command that mends it."""

import os
import tempfile
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from orchestrator import ConfigurationError, OrchestratorConfig
from orchestrator.weights import missing_files


@register()
def check_orchestrator(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """The settings name a preset, a device and parts that exist, and the weights are there."""
    config = OrchestratorConfig(**settings.ORCHESTRATOR)
    try:
        config.validate()
    except ConfigurationError as exc:
        return [
            Error(
                str(exc),
                hint="Correct or unset STORYGEN_PRESET, STORYGEN_DEVICE or STORYGEN_PICTURE_DTYPE, "
                "whichever named it.",
                id="storygen.E001",
            )
        ]
    # A server starts without them, says so, and loads them as soon as they are there.
    return [
        Warning(file.problem, hint=file.remedy, id="storygen.W001")
        for file in missing_files(config)
    ]


@register()
def check_media(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Pictures can be written."""
    folder = settings.MEDIA_ROOT
    try:
        os.makedirs(folder, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as exc:
        return [
            Error(
                f"The media folder {folder} cannot be written: {exc.strerror}.",
                hint=f"Run `mkdir -p {folder} && chmod u+rwx {folder}` as its owner, or set "
                "STORYGEN_MEDIA_ROOT to a folder that this user may write.",
                id="storygen.E002",
            )
        ]
    return []
