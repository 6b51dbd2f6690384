import { BASE } from "../base";
import { csrfToken, Problem, problemOf } from "./client";

interface Sending {
  /** The media type of a body that does not say it itself. */
  type?: string;
  /** Gets the share that is sent, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Posts a file and tells how far it is, which `fetch` does not. */
export function send<T>(
  path: string,
  body: FormData | Blob,
  { type, onProgress, signal }: Sending,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${BASE}${path}`);
    request.setRequestHeader("X-CSRFToken", csrfToken());
    if (type) {
      request.setRequestHeader("Content-Type", type);
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      const answer: unknown = parse(request.responseText);
      if (request.status < 300) {
        resolve(answer as T);
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
