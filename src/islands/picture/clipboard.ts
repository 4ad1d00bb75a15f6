/** The first picture of a paste or a drop, if there is one. */
export function pictureIn(data: DataTransfer | null): File | undefined {
  return Array.from(data?.files ?? []).find(({ type }) => type.startsWith('image/'));
}

/** The picture on the clipboard, where the browser lets a page read it. */
export async function copiedPicture(): Promise<File | undefined> {
  for (const item of await navigator.clipboard.read()) {
    const type = item.types.find((one) => one.startsWith('image/'));
    if (type) return new File([await item.getType(type)], '', { type });
  }
  return undefined;
}
