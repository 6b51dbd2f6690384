"""Run every function that parses user text with regular expressions on hostile input."""

import logging
import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storygen.settings")
django.setup()

from orchestrator.tests.support.linear_time import check, hostile_texts  # noqa: E402
from stories.api.http.preferences import _PREFERENCE  # noqa: E402
from stories.api.serializers.fields import PromptField  # noqa: E402
from stories.files import layout  # noqa: E402

FUNCTIONS = {
    "prompt_text": lambda text: PromptField.no_control_characters.regex.search(text),
    "Prefer": lambda text: [_PREFERENCE.fullmatch(part) for part in text.split(",")],
    "a picture's name": lambda text: layout.public_name("merged", text, "0" * 12),
    "a picture's owner": layout.OWNER.search,
}

if __name__ == "__main__":
    logging.disable()
    patterns = [_PREFERENCE, layout.OWNER, PromptField.no_control_characters.regex]
    sys.exit("\n".join(check(FUNCTIONS, list(hostile_texts(patterns)))) or 0)
