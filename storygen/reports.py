"""What error reports and debug pages show."""

import re
from typing import Any

from django.http import HttpRequest
from django.views.debug import SafeExceptionReporterFilter

_PASSWORD_IN_URL = re.compile(r"(?<=://)[^/@\s'\"]*@")


class ReporterFilter(SafeExceptionReporterFilter):
    """Django's, which also hides user and password of every address, such as a database's."""

    def cleanse_setting(self, key: object, value: Any) -> Any:
        value = super().cleanse_setting(key, value)
        if isinstance(value, str):
            return _PASSWORD_IN_URL.sub(f"{self.cleansed_substitute}@", value)
        return value

    def get_traceback_frame_variables(self, request: HttpRequest, tb_frame: Any) -> Any:
        variables = super().get_traceback_frame_variables(request, tb_frame)
        return [(name, self.cleanse_setting(name, value)) for name, value in variables]
