"""PNG files that say how they were made."""

import io
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from orchestrator.png import PictureFacts, png_bytes
from orchestrator.stages import Stage

EXTENSION = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
PICTURE = Image.linear_gradient("L").convert("RGB")
FACTS = PictureFacts(
    stage=Stage.CHARACTER,
    prompt="a fox, plain background",
    seed=7,
    model="storybook-512",
    steps=10,
    guidance_scale=2.5,
    software="StoryGen 1.0",
)


def reopened(facts: PictureFacts, image: Image.Image = PICTURE) -> Image.Image:
    picture = Image.open(io.BytesIO(png_bytes(image, facts)))
    picture.load()
    return picture


def xmp(facts: PictureFacts, name: str) -> str | None:
    packet = reopened(facts).text["XML:com.adobe.xmp"]
    return ElementTree.fromstring(packet[packet.index("<x:xmpmeta") :]).findtext(f".//{name}")


def test_it_writes_the_facts_as_text():
    assert {
        "stage": "character_image",
        "prompt": "a fox, plain background",
        "seed": "7",
        "model": "storybook-512",
        "steps": "10",
        "guidance_scale": "2.5",
        "Software": "StoryGen 1.0",
    }.items() <= reopened(FACTS).text.items()


def test_it_leaves_out_what_is_not_known():
    facts = replace(FACTS, stage=Stage.SCENE, steps=None, guidance_scale=None)
    assert {"steps", "guidance_scale"}.isdisjoint(reopened(facts).text)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_it_does_not_change_a_pixel(mode):
    picture = PICTURE.convert(mode)
    assert reopened(FACTS, picture).tobytes() == picture.tobytes()
    assert reopened(FACTS, picture).mode == mode


@pytest.mark.parametrize(
    ("stage", "term"),
    [
        (Stage.CHARACTER, "trainedAlgorithmicMedia"),
        (Stage.BACKGROUND, "trainedAlgorithmicMedia"),
        (Stage.CUTOUT, "trainedAlgorithmicMedia"),
        (Stage.SCENE, "compositeSynthetic"),
    ],
)
def test_it_says_that_an_algorithm_made_the_picture(stage, term):
    assert (
        xmp(replace(FACTS, stage=stage), f"{EXTENSION}DigitalSourceType")
        == f"http://cv.iptc.org/newscodes/digitalsourcetype/{term}"
    )


def test_it_names_the_model_and_the_prompt_as_iptc_does():
    assert xmp(FACTS, f"{EXTENSION}AISystemUsed") == FACTS.model
    assert xmp(FACTS, f"{EXTENSION}AIPromptInformation") == FACTS.prompt


def test_it_gives_the_same_bytes_for_the_same_picture():
    assert png_bytes(PICTURE.copy(), replace(FACTS)) == png_bytes(PICTURE, FACTS)
    assert png_bytes(PICTURE, replace(FACTS, seed=8)) != png_bytes(PICTURE, FACTS)


@pytest.mark.parametrize(
    "prompt",
    [
        "مرحبا بالعالم \u202e",
        "👩‍👩‍👧 zero\u200bwidth",
        "</Iptc4xmpExt:AIPromptInformation> & <script> ]]> {properties} <?xpacket?>",
        "two\nlines\tand a tab",
        "é" * 10_000,
    ],
)
def test_it_writes_any_text_unharmed(prompt):
    facts = replace(FACTS, prompt=prompt)
    assert reopened(facts).text["prompt"] == prompt
    assert xmp(facts, f"{EXTENSION}AIPromptInformation") == prompt


def test_it_marks_what_no_text_chunk_can_hold():
    facts = replace(FACTS, prompt="a\x00b\x1bc\ud800d")
    assert reopened(facts).text["prompt"] == "a\ufffdb\ufffdc\ufffdd"


@given(st.text(st.characters(exclude_categories=())))
def test_it_writes_a_file_that_opens_whatever_the_prompt(prompt):
    facts = replace(FACTS, prompt=prompt)
    read = reopened(facts, PICTURE.resize((8, 8))).text["prompt"]
    assert read == (xmp(facts, f"{EXTENSION}AIPromptInformation") or "")
