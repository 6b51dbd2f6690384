"""Writes pictures as PNG files that say how they were made."""

import io
import re
import zlib
from dataclasses import dataclass
from xml.sax.saxutils import escape

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from orchestrator.stages import Stage

# https://cv.iptc.org/newscodes/digitalsourcetype/. "Created using generative AI" is a picture
# right out of a model. A scene is a "composite including generative AI elements": our own code
# puts it together, so it is not compositeWithTrainedAlgorithmicMedia, which is the term for
# editing with generative AI (inpainting, outpainting).
_SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
GENERATED = f"{_SOURCE_TYPES}trainedAlgorithmicMedia"
COMPOSITE = f"{_SOURCE_TYPES}compositeSynthetic"

# zlib's strategy; with this one the level does not matter. Of 512x512 pictures of ours, and others:
# this makes 178 KB in 11 ms; the usual one makes 215 KB in 12 ms at level 1, 182 KB in 20 ms at
# level 4, and at level 6 hardly less in twice the time.
_COMPRESS_TYPE = zlib.Z_RLE

# What neither XML 1.0 nor a PNG text chunk may hold: control characters, surrogates that stand
# alone, and the two code points that are no characters.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
{properties}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFacts:
    """How a picture was made.

    `prompt` is what the model was asked for, `model` the checkpoint that drew it (for a scene:
    the one that drew its parts), `software` the program and its version.
    """

    stage: Stage
    prompt: str
    seed: int
    model: str
    software: str
    steps: int | None = None
    guidance_scale: float | None = None


def png_bytes(image: Image.Image, facts: PictureFacts) -> bytes:
    """`image` as a PNG file with `facts` in text chunks, and in XMP as IPTC defines them.

    The text chunks are `prompt`, `seed`, `model`, `steps`, `guidance_scale` and `stage`, and
    PNG's own `Software`. The same picture and facts give the same bytes.
    Characters that no text chunk can hold are replaced by U+FFFD.
    """
    chunks = PngInfo()
    chunks.add_itxt("XML:com.adobe.xmp", _xmp(facts))
    for keyword, value in {
        "stage": facts.stage.value,
        "prompt": facts.prompt,
        "seed": facts.seed,
        "model": facts.model,
        "steps": facts.steps,
        "guidance_scale": facts.guidance_scale,
        "Software": facts.software,
    }.items():
        if value is not None:
            chunks.add_itxt(keyword, _writable(str(value)))
    file = io.BytesIO()
    image.save(file, "PNG", pnginfo=chunks, compress_type=_COMPRESS_TYPE)
    return file.getvalue()


def _xmp(facts: PictureFacts) -> str:
    """The packet of https://iptc.org/std/photometadata/specification/IPTC-PhotoMetadata, 2025.1."""
    properties = {
        "Iptc4xmpExt:DigitalSourceType": COMPOSITE if facts.stage is Stage.SCENE else GENERATED,
        "Iptc4xmpExt:AISystemUsed": facts.model,
        "Iptc4xmpExt:AIPromptInformation": facts.prompt,
        "xmp:CreatorTool": facts.software,
    }
    return _XMP.replace(
        "{properties}",
        "\n".join(
            f"   <{name}>{escape(_writable(value))}</{name}>" for name, value in properties.items()
        ),
    )


def _writable(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNWRITABLE.sub("\ufffd", lines)
