"""What every request passes before Django looks at it, and what every answer carries."""

import logging
from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import BadRequest, DisallowedHost
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpRequest, HttpResponse, JsonResponse

from stories.exceptions import BodyTooLarge, LengthRequired

logger = logging.getLogger(__name__)

# Pages may load scripts, styles and data from this server only; the API docs and the admin draw
# some icons from data: addresses.
CONTENT_SECURITY_POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'none'"
)
WRONG_HOST = (
    "This server does not answer to that host name. Its operator can add the name to "
    "STORYGEN_ALLOWED_HOSTS."
)


class GuardMiddleware:
    """Refuses a wrong host and a body without a length or too long, and adds security headers."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = _refusal(request) or self.get_response(request)
        if request.path_info.startswith("/api/"):
            response.headers.setdefault("Cache-Control", "no-store")
        # Django's debug pages have their scripts and styles inside.
        debug_page = settings.DEBUG and response.status_code in (404, 500)
        if response.headers.get("Content-Type", "").startswith("text/html") and not debug_page:
            response.headers.setdefault("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        return response


def _refusal(request: HttpRequest) -> HttpResponse | None:
    try:
        request.get_host()
    except DisallowedHost as exc:
        # With debug on, Django would answer with a page about the server.
        logger.warning("Refused: %s", exc)
        return HttpResponse(WRONG_HOST, status=400, content_type="text/plain")
    if "Transfer-Encoding" in request.headers:
        # WSGI servers pass a chunked body on without its length, which Django takes for no body.
        return _answer(LengthRequired())
    if _length(request) > _longest(request):
        return _answer(BodyTooLarge())
    return None


def _longest(request: HttpRequest) -> int:
    """How many bytes the body of a request may have."""
    if request.method == "POST" and (most := settings.UPLOADS.get(request.path_info.rstrip("/"))):
        return most
    return settings.DATA_UPLOAD_MAX_MEMORY_SIZE


def _length(request: HttpRequest) -> int:
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0  # refused by the metrics' middleware


def _answer(refusal: LengthRequired | BodyTooLarge) -> JsonResponse:
    return JsonResponse({"detail": refusal.detail}, status=refusal.status_code)


class NoUploads(FileUploadHandler):
    """No address takes files but those of UPLOADS: elsewhere a form with one is refused before any
    of it is kept."""

    def new_file(self, *args: object, **kwargs: object) -> None:
        raise BadRequest("This server takes no files.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
