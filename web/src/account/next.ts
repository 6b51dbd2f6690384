/** An address of these pages to go on to; whatever else was asked for is the first screen. */
export function safeNext(next: string | null, base: string): string {
  if (!next?.startsWith(`${base}/`)) {
    return "/";
  }
  const path = next.slice(base.length);
  return /^\/(?![/\\])/.test(path) ? path : "/";
}
