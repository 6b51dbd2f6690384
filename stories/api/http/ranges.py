"""Parts of a file: players ask for one to start anywhere in it (RFC 9110, section 14)."""

import re

from django.core.files.storage import default_storage
from django.http import FileResponse, HttpResponse, HttpResponseBase
from rest_framework import status
from rest_framework.request import Request

# One part; we may answer a request for several with the whole file. Longer numbers are of no file.
_RANGE = re.compile(r"bytes=([0-9]{0,15})-([0-9]{0,15})")


def file_response(request: Request, name: str, etag: str, content_type: str) -> HttpResponseBase:
    """A file of the storage, or the part of it that the request asks for. Raises `OSError`."""
    response = _part(request, name, etag, content_type)
    if response is None:
        response = FileResponse(default_storage.open(name), content_type=content_type)
    response["Accept-Ranges"] = "bytes"
    return response


def _part(request: Request, name: str, etag: str, content_type: str) -> HttpResponse | None:
    """None if the whole file is to be sent."""
    asked = _RANGE.fullmatch(request.headers.get("Range", "").strip())
    is_newest = request.headers.get("If-Range", etag) == etag
    if not (asked and any(asked.groups()) and is_newest):
        return None
    size = default_storage.size(name)
    first, last = asked.groups()
    if first:
        start, stop = int(first), min(int(last or size) + 1, size)
        if last and int(last) < int(first):
            return None
    else:
        start, stop = max(size - int(last), 0), size
    if start >= stop:
        return HttpResponse(
            status=status.HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE,
            headers={"Content-Range": f"bytes */{size}"},
        )
    with default_storage.open(name) as file:
        file.seek(start)
        data = file.read(stop - start)
    headers = {"Content-Range": f"bytes {start}-{stop - 1}/{size}", "Content-Length": len(data)}
    return HttpResponse(
        data, status=status.HTTP_206_PARTIAL_CONTENT, content_type=content_type, headers=headers
    )
