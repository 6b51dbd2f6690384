"""Pictures that people upload: good ones, and hostile ones by name."""

import io
import struct
import zlib

from PIL import Image, ImageDraw

SIZE = (200, 300)


def drawn(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """A figure on a plain ground, which is transparent if the mode has alpha."""
    image = Image.new("RGBA", size, (0, 0, 0, 0) if mode == "RGBA" else (246, 246, 242, 255))
    width, height = size
    box = (width // 4, height // 8, width * 3 // 4, height * 7 // 8)
    ImageDraw.Draw(image).ellipse(box, fill=(180, 60, 40, 255))
    return image.convert(mode)


def encoded(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def png_of(width: int, height: int, data: bytes = b"", *chunks: tuple[bytes, bytes]) -> bytes:
    """An 8-bit grey PNG that says it has this size, whatever its data are."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (
        (b"IHDR", head),
        *chunks,
        (b"IDAT", data or zlib.compress(b"\0" * 100)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )


def animated(form: str) -> bytes:
    frames = [drawn(), drawn().rotate(90, expand=False)]
    return encoded(frames[0], form, save_all=True, append_images=frames[1:])


def webp_of(width: int, height: int) -> bytes:
    """A WebP whose head says that its canvas has this size."""
    whole = bytearray(encoded(drawn("RGBA"), "WEBP"))
    assert whole[12:16] == b"VP8X"
    whole[24:27] = (width - 1).to_bytes(3, "little")
    whole[27:30] = (height - 1).to_bytes(3, "little")
    return bytes(whole)


PNG, JPEG = encoded(drawn()), encoded(drawn(), "JPEG")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

# Name -> the file and the status of the answer.
HOSTILE: dict[str, tuple[bytes, int]] = {
    "empty": (b"", 400),
    "truncated PNG": (PNG[: len(PNG) // 2], 400),
    "truncated JPEG": (JPEG[: len(JPEG) // 2], 400),
    "truncated WebP": (encoded(drawn(), "WEBP")[:100], 400),
    "head of a PNG alone": (PNG[:8], 400),
    "head of a JPEG alone": (JPEG[:4], 400),
    "PNG with a wrong checksum": (PNG.replace(b"IHDR", b"IHDX", 1), 400),
    "PNG of zero width": (png_of(0, 100), 400),
    "animated PNG": (animated("PNG"), 400),
    "animated WebP": (animated("WEBP"), 400),
    "animated GIF": (animated("GIF"), 415),
    "fully transparent": (encoded(Image.new("RGBA", SIZE)), 400),
    "nearly transparent": (encoded(Image.new("RGBA", SIZE, (90, 60, 40, 9))), 400),
    "tiny": (encoded(drawn(size=(20, 20))), 400),
    "a line": (encoded(drawn(size=(2000, 2))), 400),
    "PNG bomb of 2.5 billion pixels": (png_of(50_000, 50_000), 413),
    "PNG bomb of 30 megapixels": (png_of(6000, 5000), 413),
    "WebP bomb": (webp_of(16_000, 16_000), 413),
    "PNG with a bomb for text": (
        png_of(100, 100, b"", (b"zTXt", b"a\0\0" + zlib.compress(b"x" * 200_000_000, 9))),
        400,
    ),
    "PNG with a bomb for a profile": (
        png_of(100, 100, b"", (b"iCCP", b"a\0\0" + zlib.compress(b"x" * 200_000_000, 9))),
        400,
    ),
    "JPEG with too many scans": (JPEG[:-2] + JPEG[JPEG.index(b"\xff\xda") : -2] * 100, 400),
    "13 MiB": (PNG + bytes(13 * 2**20), 413),
    "SVG": (SVG, 415),
    "SVG that says it is a PNG": (b"\x89PNG" + SVG, 415),
    "HTML": (b"<!doctype html><script>alert(1)</script>", 415),
    "PDF before a JPEG": (b"%PDF-1.7\n" + JPEG, 415),
    "TIFF": (encoded(drawn(), "TIFF"), 415),
    "BMP": (encoded(drawn(), "BMP"), 415),
    "ZIP": (b"PK\x03\x04" + bytes(100), 415),
    "EPS": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n", 415),
    "noise": (bytes(range(256)) * 10, 415),
}
