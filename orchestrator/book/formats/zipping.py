"""ZIP files whose bytes depend on what is in them, and on nothing else."""

import io
import zipfile
from collections.abc import Mapping

# The first date that ZIP knows. The time of creation is in the book's own metadata.
_DATE = (1980, 1, 1, 0, 0, 0)


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """`files` by path, in their order.

    Nothing is compressed: pictures and sound are already, and another zlib would make other bytes.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for path, content in files.items():
            entry = zipfile.ZipInfo(path, _DATE)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content)
    return file.getvalue()
