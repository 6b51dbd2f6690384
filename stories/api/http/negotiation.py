"""Which bodies are read, and which Accept headers are answered."""

from typing import Any

from rest_framework.exceptions import ParseError
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.parsers import BaseParser, JSONParser
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request


class ShallowJSONParser(JSONParser):
    """JSON; nesting that is too deep for Python is a `ParseError`, too."""

    def parse(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().parse(*args, **kwargs)
        except RecursionError as exc:
            raise ParseError("JSON parse error - nested too deeply") from exc


class AnyAccept(BaseContentNegotiation):
    """Ignores the Accept header: a browser asks for pictures or streams, but refusals are JSON."""

    def select_parser(self, request: Request, parsers: list[BaseParser]) -> BaseParser:
        return parsers[0]

    def select_renderer(
        self, request: Request, renderers: list[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        return renderers[0], renderers[0].media_type
