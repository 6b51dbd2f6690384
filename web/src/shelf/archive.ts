/** Why the server would refuse a file, as far as one knows before it is sent; null if it may not. */
export function refusalOf(
  { name, type, size }: Pick<File, "name" | "type" | "size">,
  mostBytes: number,
): "format" | "size" | null {
  // Systems name ZIP in several ways, or in none.
  if (!/\.zip$/i.test(name) && !/^application\/(x-)?zip(-compressed)?$/.test(type)) return "format";
  return size > mostBytes ? "size" : null;
}

/** Whether files are dragged, and not text or a picture of the page. */
export const hasFiles = (data: DataTransfer): boolean => data.types.includes("Files");
