"""Sheets of pictures with the words under them that they were asked for."""

from PIL import Image, ImageDraw, ImageFont


def wrapped(text, font, width):
    """`text` in lines of at most `width` pixels."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def captioned(cells, path, columns=6, side=192):
    """Write `cells`, (text, PIL pictures that stand above one another), as a JPEG."""
    font = ImageFont.load_default(side // 24 + 5)
    line = round(font.size * 1.3)
    texts = [wrapped(text, font, side - 12) for text, _ in cells]
    high = max(len(p) for _, p in cells) * side + max(map(len, texts)) * line + line // 2
    sheet = Image.new("RGB", (columns * side, -(-len(cells) // columns) * high), "white")
    pen = ImageDraw.Draw(sheet)
    for n, ((_, pictures), lines) in enumerate(zip(cells, texts, strict=True)):
        x, y = n % columns * side, n // columns * high
        for picture in pictures:
            sheet.paste(picture.resize((side - 2, side - 2), Image.LANCZOS), (x + 1, y + 1))
            y += side
        for k, said in enumerate(lines):
            pen.text((x + 6, y + k * line), said, fill="black", font=font)
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path, quality=86, optimize=True)
