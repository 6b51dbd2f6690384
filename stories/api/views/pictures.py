"""Pictures and narrations, for clients that may see their session."""

import hashlib
import logging
import re
from pathlib import PurePosixPath

from django.conf import settings
from django.core.files.storage import default_storage
from django.http import HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import http_date
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from stories.api.authentication import SignatureAuthentication
from stories.api.http.negotiation import AnyAccept
from stories.api.http.ranges import file_response
from stories.api.permissions import visible_character, visible_session
from stories.exceptions import ServiceUnavailable
from stories.files.layout import ENDING, library_folder, session_folder
from stories.files.thumbnails import WIDTHS, thumbnail

logger = logging.getLogger(__name__)

NGINX_LOCATION = "/protected-media/"
_CONTENT_TYPES = {".png": "image/png", ".webp": "image/webp", ".mp3": "audio/mpeg"}
# Only names that we give to pictures and narrations: no temporary file, no folder, nothing outside.
PUBLIC = re.compile(
    rf"(?:characters|backgrounds|merged)/[a-z0-9-]+_(?P<session_id>[0-9a-f]{{12}}){ENDING}"
)
OF_A_STAGE = re.compile(
    r"sessions/(?P<session_id>[0-9a-f]{12})/"
    r"(?:(?:images|processed|final)/[a-z0-9-]+\.png|narration/[a-z0-9-]+\.mp3)"
)
OF_LIBRARY = re.compile(r"library/(?P<character_id>[0-9a-f]{12})/(?:picture|cutout)\.png")


class PictureView(APIView):
    """A picture or a narration from the storage, sent by us or by the web server in front.

    With `?width=`, a smaller WebP of one that image_urls point to, or of the library.
    """

    authentication_classes = (*APIView.authentication_classes, SignatureAuthentication)

    http_method_names = ("get", "head")
    renderer_classes = (JSONRenderer,)
    content_negotiation_class = AnyAccept  # an <img> accepts only pictures, an <audio> only sound
    schema = None

    def get(self, request: Request, path: str) -> HttpResponseBase:
        public = PUBLIC.fullmatch(path)
        if of_library := OF_LIBRARY.fullmatch(path):
            visible_character(request, of_library["character_id"])
            folder = library_folder(of_library["character_id"])
        else:
            match = public or OF_A_STAGE.fullmatch(path)
            if not match:
                raise NotFound
            # The list of the trash shows covers.
            session = visible_session(request, match["session_id"], trashed=None)
            if public and path not in session.content.public_image_names():
                raise NotFound
            folder = session_folder(match["session_id"])
        response = picture_response(request, path, folder)
        # No shared cache may keep it, so that a deleted picture is gone. A public name never gets
        # other contents; a stage that runs again overwrites its own files.
        lasting = "max-age=86400, immutable" if public or of_library else "no-cache"
        response["Cache-Control"] = f"private, {lasting}"
        patch_vary_headers(response, ("Authorization", "Cookie"))
        return response


def picture_response(request: Request, path: str, folder: str) -> HttpResponseBase:
    """The file of this name, a picture in the width that is asked for, without cache headers.

    `folder` is that of its session or character, for the smaller copies.

    Never a signed address of the storage: our own checks would not apply to it, and clients may
    not be able to reach the storage.
    """
    width = _width(request)
    if width and not (PUBLIC.fullmatch(path) or OF_LIBRARY.fullmatch(path)):
        raise NotFound
    try:
        if width:
            path = thumbnail(path, folder, width)
        return _sent_by_web_server(path) or _sent_by_us(request, path)
    except FileNotFoundError as exc:
        raise NotFound from exc
    except OSError as exc:
        logger.exception("%s could not be read", path)
        raise ServiceUnavailable("The file could not be read. Try again in a moment.", 5) from exc


def _sent_by_web_server(path: str) -> HttpResponse | None:
    """None if that is not set up, or if the storage has no files on this machine."""
    if settings.SENDFILE == "off":
        return None
    try:
        file = default_storage.path(path)
    except NotImplementedError:
        return None
    if not default_storage.exists(path):
        raise FileNotFoundError(path)
    if settings.SENDFILE == "nginx":
        headers = {"X-Accel-Redirect": f"{NGINX_LOCATION}{path}"}
    else:
        headers = {"X-Sendfile": file}
    return HttpResponse(content_type=_content_type(path), headers=headers)


def _sent_by_us(request: Request, path: str) -> HttpResponseBase:
    modified = default_storage.get_modified_time(path)
    digest = hashlib.sha256(f"{path} {modified.isoformat()}".encode()).hexdigest()
    etag, timestamp = f'"{digest[:32]}"', int(modified.timestamp())
    response = get_conditional_response(request, etag, timestamp)
    if response is None and request.method == "HEAD":
        length = default_storage.size(path)
        headers = {"Content-Length": length, "Accept-Ranges": "bytes"}
        response = HttpResponse(content_type=_content_type(path), headers=headers)
    elif response is None:
        response = file_response(request, path, etag, _content_type(path))
    response["ETag"], response["Last-Modified"] = etag, http_date(timestamp)
    return response


def _width(request: Request) -> int | None:
    """The width that the client asks for, None for the whole picture."""
    asked = request.query_params.get("width")
    if asked is None:
        return None
    for width in WIDTHS:
        if asked == str(width):
            return width
    allowed = ", ".join(map(str, WIDTHS))
    raise ValidationError({"width": [f"There is no such width; there is: {allowed}."]})


def _content_type(path: str) -> str:
    return _CONTENT_TYPES[PurePosixPath(path).suffix]
