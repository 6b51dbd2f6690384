import type { Account } from "../api/client";

/** Why the server would refuse a file, as far as one knows before it is sent; null if it may not. */
export function refusalOf(
  file: Pick<File, "size" | "type">,
  { max_upload_bytes, formats }: NonNullable<Account["library"]>,
): "format" | "size" | null {
  const allowed = formats.map((format) => `image/${format.toLowerCase()}`);
  if (!allowed.includes(file.type)) {
    return "format";
  }
  return file.size > max_upload_bytes ? "size" : null;
}
