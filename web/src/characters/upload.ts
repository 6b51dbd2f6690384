import type { LibraryCharacter } from "../api/client";
import { send } from "../api/send";

/** A picture that becomes a character, and what it shows. */
export interface Upload {
  picture: File;
  name: string;
  kind: string;
  look: string;
}

/** Sends a picture; `onProgress` gets the share that is sent. */
export function upload(
  { picture, ...words }: Upload,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<LibraryCharacter> {
  const body = new FormData();
  for (const [name, value] of Object.entries(words)) {
    if (value.trim()) {
      body.set(name, value.trim());
    }
  }
  body.set("picture", picture);
  return send("/api/characters/", body, { onProgress, signal });
}
