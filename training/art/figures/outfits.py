"""Outfits: what a figure wears from the neck down, drawn in any pose."""

from art.emoji import COLOURS
from art.figures.rig import tone
from art.puff import band, blob, limb, oval


def tunic(d, colour, under="brown", boots="brown", belt="brown", **_):
    d.legs(tone(under, 1.12), "boot", tone(boots, 0.72))
    d.draw("skirted", colour)
    d.belt(174, tone(belt, 0.7), within="skirted")
    d.arms("long", colour)


def shirt(d, colour, under="grey", boots="black", stripes=None, **_):
    d.legs(tone(under, 0.9), "shoe", tone(boots, 1))
    d.draw("torso", colour)
    if stripes:
        for y in (132, 154, 176):
            d.trim("torso", y, y + 11, stripes)
    d.arms("long", colour)


def robe(d, colour, trim="golden", **_):
    d.legs(tone(colour, 0.7), "shoe", tone("brown", 0.75))
    d.draw("robe", colour, 20)
    d.trim("robe", 232, 250, trim)
    d.belt(176, trim, None, "robe", 9)
    d.arms("wide", colour)


def gown(d, colour, trim="golden", **_):
    d.legs(d.skin, "shoe", tone(trim, 0.9))
    d.draw("gown", colour, 22)
    d.trim("gown", 230, 251, tone(trim, 1))
    d.belt(160, trim, None, "gown", 9)
    d.arms("bare", colour)


def frock(d, colour, under="white", boots="brown", **_):
    d.legs(d.skin, "shoe", tone(boots, 0.8))
    d.draw("skirted", colour, 18)
    d.belt(162, tone(under, 1), None, "skirted", 9)
    d.arms("bare", colour)


def armour(d, colour, **_):
    d.legs((168, 172, 192), "boot", (146, 150, 172))
    d.draw("skirted", colour, 16)
    chest = d.mask("torso") * band(0, 0, 256, 168)
    d.part(chest, COLOURS["silver"], 18, 0.3, gloss=0.5)
    d.belt(166, tone("brown", 0.7), within="skirted")
    d.arms("long", (178, 182, 202), hands=(150, 154, 176))
    for x in (98, 158):
        d.near.part(oval(x, 130, 19, 16), COLOURS["silver"], 14, 0.3, gloss=0.5)


def coat(d, colour, under="white", boots="black", trim="golden", **_):
    d.legs(tone("grey", 0.62), "boot", tone(boots, 1))
    d.draw("skirted", colour, 16)
    front = blob((119, 116, 1), (137, 116, 1), (142, 168), (128, 172), (114, 168))
    d.part(front, tone(under, 1), 10, 0.2)
    d.belt(170, trim, None, "skirted", 9)
    d.arms("long", colour)
    for x in (98, 158):
        d.near.part(oval(x, 126, 16, 9), tone(trim, 1), 7, 0.2)


def suit(d, colour, under="white", tie="red", **_):
    d.legs(colour, "shoe", tone("black", 0.9))
    d.draw("torso", colour, 16)
    d.part(blob((114, 116, 1), (142, 116, 1), (128, 164, 1)), tone(under, 1), 8, 0.15)
    d.part(blob((123, 124), (133, 124), (134, 150), (128, 158), (122, 150)), tone(tie, 1), 5, 0.2)
    d.arms("long", colour)


def apron(d, colour, under="white", **_):
    d.legs(tone("grey", 0.8), "shoe", tone("brown", 0.7))
    d.draw("torso", tone(under, 1), 16)
    d.draw("apron", colour, 12)
    d.arms("long", tone(under, 1))


def overalls(d, colour, under="red", boots="brown", **_):
    d.legs(colour, "boot", tone(boots, 0.8))
    d.draw("torso", tone(under, 1), 16)
    d.arms("long", tone(under, 1))
    bib = blob((108, 144, 1), (148, 144, 1), (152, 164), (164, 198, 1), (92, 198, 1), (104, 164))
    d.part(bib, tone(colour, 1), 10)
    for s in (-1, 1):
        d.part(limb([(128 + 17 * s, 150), (128 + 22 * s, 120)], 9), tone(colour, 1), 5, 0.15)
        d.part(oval(128 + 17 * s, 150, 5), COLOURS["golden"], 3, 0.15)


def spacesuit(d, colour, **_):
    d.legs(colour, "boot", tone("grey", 0.9))
    d.draw("torso", colour, 22)
    d.belt(178, tone("grey", 0.8), None)
    d.part(blob((112, 138), (144, 138), (144, 164), (112, 164)), (90, 150, 235), 6, 0.2)
    d.part(oval(120, 151, 6), COLOURS["red"], 4, 0)
    d.part(oval(136, 151, 6), COLOURS["yellow"], 4, 0)
    d.arms("long", colour, hands=tone("grey", 0.95))


def rags(d, colour, under="brown", **_):
    d.legs(tone(under, 0.9), "paw", d.skin)
    d.draw("skirted", colour, 16)
    d.belt(172, tone("brown", 0.6), None, "skirted", 9)
    d.arms("bare", colour)


def wrap(d, colour, trim="golden", **_):
    """Ninja and thief: everything in one dark colour, with a sash."""
    d.legs(colour, "boot", tone(colour, 0.8))
    d.draw("torso", colour, 16)
    d.part(limb([(104, 122), (128, 150), (152, 178)], 10), tone(colour, 1.25), 5, 0.15)
    d.belt(172, trim, None)
    d.arms("long", colour, hands=colour)


def fur(d, colour, belly=None, scarf=None, vest=None, **_):
    """An animal as it is, or with a vest or a scarf of the colour."""
    d.legs(d.skin, "paw", d.foot or tone(d.skin, 0.85))
    d.draw("fur", d.skin, 26)
    if belly:
        d.part(oval(128, 190 - (1 - d.pose.squat) * 8, 26, 33) * d.mask("fur"), belly, 20, 0)
    if vest:
        d.draw("vest", colour, 10)
    d.arms("fur", d.skin)
    if scarf:
        ring = blob((92, 118), (128, 130), (164, 118), (168, 134), (128, 147), (88, 134))
        d.near.part(ring, tone(colour, 1), 8)
        end = blob((140, 134, 1), (160, 132, 1), (164, 180), (144, 182))
        d.near.part(end, tone(colour, 0.95), 7)


OUTFITS = {
    f.__name__: f
    for f in (
        *(tunic, shirt, robe, gown, frock, armour, coat, suit, apron, overalls),
        *(spacesuit, rags, wrap, fur),
    )
}
