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
    try:
        config = OrchestratorConfig(**settings.ORCHESTRATOR)
        config.validate()
    except ConfigurationError as exc:
        return [Error(str(exc), hint="See the settings table in README.md.", id="storygen.E001")]
    return [
        Warning(
            str(missing),
            hint="Run `python manage.py fetch_models`.",
            id="storygen.W001",
        )
        for missing in missing_files(config)
    ]


@register()
def check_media(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Pictures can be written."""
    try:
        os.makedirs(settings.MEDIA_ROOT, exist_ok=True)
        with tempfile.TemporaryFile(dir=settings.MEDIA_ROOT):
            pass
    except OSError as exc:
        return [
            Error(
                f"The media folder {settings.MEDIA_ROOT} is not writable: {exc.strerror}.",
                hint="Give this user the right to write there, or set STORYGEN_MEDIA_ROOT.",
                id="storygen.E002",
            )
        ]
    return []
