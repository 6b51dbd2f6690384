"""A server for the browser tests: `python -m stories.tests.support.web_server PORT`.

With the users ada and bob, and sam of the staff, whose password is PASSWORD. web/e2e/server.ts
starts it.
"""

import os
import sys

import django

SETTINGS = "stories.tests.support.web_settings"
PASSWORD = "correct horse battery staple"


def main() -> None:
    os.environ.update(DJANGO_SETTINGS_MODULE=SETTINGS)
    os.environ.setdefault("STORYGEN_DEBUG", "on")
    django.setup()

    from django.contrib.auth import get_user_model
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    users = get_user_model().objects
    for name in ("ada", "bob", "sam"):
        if not users.filter(username=name).exists():
            is_staff = name == "sam"
            users.create_user(name, password=PASSWORD, is_staff=is_staff, is_superuser=is_staff)
    address = f"127.0.0.1:{sys.argv[1]}"
    os.execv(sys.executable, [sys.executable, "manage.py", "runserver", "--noreload", address])


if __name__ == "__main__":
    main()
