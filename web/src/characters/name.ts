import type { LibraryCharacter } from "../api/client";

/** What a character is called: its name, or what it is. */
export const nameOf = ({ name, kind }: Pick<LibraryCharacter, "name" | "kind">): string =>
  name || kind;
