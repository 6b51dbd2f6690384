"""Show the stage cache, and shrink it."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db.models import Count, Sum

from orchestrator import Stage
from stories.files import stage_cache
from stories.models import CacheEntry


class Command(BaseCommand):
    help = (
        "Show what the stage cache holds and how often it was hit, or remove its least recently "
        "used entries. Stories keep their own copies of texts and pictures."
    )

    def add_arguments(self, parser):
        shrink = parser.add_mutually_exclusive_group()
        prune = "remove the least recently used entries until the rest takes at most MB megabytes"
        shrink.add_argument("--prune", type=float, metavar="MB", help=prune)
        shrink.add_argument("--clear", action="store_true", help="remove everything")

    def handle(self, **options):
        most = 0 if options["clear"] else options["prune"]
        if most is not None:
            if most < 0:
                raise CommandError("The cache cannot hold less than 0 MB.")
            try:
                pruned = stage_cache.prune(round(most * 1e6))
            except OSError as exc:
                raise CommandError(f"A file could not be removed: {exc}") from exc
            self.stdout.write(f"Removed {_amount(*pruned)}.")
        self._show()

    def _show(self):
        self.stdout.write(f"{'':18}{'entries':>9}{'MB':>9}{'hits':>9}")
        sums = {"entries": Count("pk"), "bytes": Sum("bytes"), "hits": Sum("hits")}
        stages = CacheEntry.objects.order_by().values("stage").annotate(**sums)
        held = {row["stage"]: row for row in stages}
        none = {"entries": 0, "bytes": 0, "hits": 0}
        rows = [(stage.value, held.get(stage, none)) for stage in Stage]
        total = {name: sum(row[name] for _, row in rows) for name in none}
        for name, row in [*rows, ("all", total)]:
            name, size = name.replace("_", " "), row["bytes"] / 1e6
            self.stdout.write(f"{name:18}{row['entries']:9}{size:9.1f}{row['hits']:9}")
        limit = f"It may hold {settings.STORYGEN['CACHE_MB']:g} MB (STORYGEN_CACHE_MB)."
        off = "" if stage_cache.enabled() else " It is off (STORYGEN_CACHE)."
        self.stdout.write(f"{limit}{off}")


def _amount(entries, size):
    return f"{entries} {'entry' if entries == 1 else 'entries'}, {size / 1e6:.1f} MB"
