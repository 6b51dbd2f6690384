import { csrfToken, type LibraryCharacter, Problem, problemOf } from "../api/client";
import { BASE } from "../base";

/** A picture that becomes a character, and what it shows. */
export interface Upload {
  picture: File;
  name: string;
  kind: string;
  look: string;
}

/** Sends a picture; `onProgress` gets the share that is sent. `fetch` does not tell that. */
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
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${BASE}/api/characters/`);
    request.setRequestHeader("X-CSRFToken", csrfToken());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      const answer: unknown = parse(request.responseText);
      if (request.status < 300) {
        resolve(answer as LibraryCharacter);
      } else {
        const retryAfter = request.getResponseHeader("Retry-After");
        const headers = new Headers(retryAfter ? { "Retry-After": retryAfter } : {});
        reject(problemOf(request.status, answer, headers));
      }
    };
    request.onerror = () => reject(new Problem(0, []));
    request.onabort = () => reject(new DOMException("It was stopped.", "AbortError"));
    signal.addEventListener("abort", () => request.abort());
    request.send(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
