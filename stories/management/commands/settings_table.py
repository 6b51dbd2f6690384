"""`manage.py settings_table`: docs/settings.md, made from the help texts in the settings module."""

from itertools import groupby
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

FILE = settings.BASE_DIR / "docs" / "settings.md"
HEAD = """# Settings

<!-- Made from storygen/settings.py by `python manage.py settings_table`. -->

Each setting is an environment variable. An empty one counts as not set. A wrong value is refused at
start with a sentence that names it. Switches are `on` or `off`; lists are separated by commas.
"""


def table() -> str:
    """The page, in Markdown."""
    lines = [HEAD]
    for section, rows in groupby(settings.SETTINGS_TABLE, key=lambda row: row.section):
        lines += [f"## {section}", "", "| setting | default | meaning |", "|---|---|---|"]
        lines += [f"| `{row.name}` | {row.default} | {row.help} |" for row in rows]
        lines.append("")
    return "\n".join(lines)


class Command(BaseCommand):
    help = "Writes docs/settings.md."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        FILE.write_text(table(), encoding="utf-8")
        self.stdout.write(f"Wrote {FILE.relative_to(settings.BASE_DIR)}.")
