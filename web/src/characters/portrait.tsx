import type { LibraryCharacter } from "../api/client";
import { thumbnail } from "../story/book";

/** The cut-out; until there is one, the picture. */
export function Portrait({ character }: { character: LibraryCharacter }) {
  const url = character.cutout_url ?? character.image_url ?? "";
  return (
    <img
      className="portrait"
      src={thumbnail(url, 320)}
      srcSet={`${thumbnail(url, 160)} 160w, ${thumbnail(url, 320)} 320w`}
      sizes="10rem"
      alt=""
      width="320"
      height="320"
      loading="lazy"
      decoding="async"
    />
  );
}
