"""Sheets of pictures with the words under them that they were asked for."""

import textwrap

from PIL import Image, ImageDraw, ImageFont

LINES, HEIGHT = 2, 18


def captioned(cells, path, columns=6, side=192):
    """Write `cells`, (text, PIL pictures that stand above one another), as a JPEG."""
    high = max(len(pictures) for _, pictures in cells) * side + LINES * HEIGHT + 8
    sheet = Image.new("RGB", (columns * side, -(-len(cells) // columns) * high), "white")
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(side // 24 + 5)
    for n, (text, pictures) in enumerate(cells):
        x, y = n % columns * side, n // columns * high
        for picture in pictures:
            sheet.paste(picture.resize((side - 2, side - 2), Image.LANCZOS), (x + 1, y + 1))
            y += side
        lines = textwrap.wrap(text, 31 if side < 256 else 42)[:LINES]
        pen.multiline_text((x + 6, y + 2), "\n".join(lines), fill="black", font=font, spacing=2)
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path, quality=86, optimize=True)
