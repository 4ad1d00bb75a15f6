/** A host as text that no messenger turns into a link again. */
export function defangHost(host: string): string {
  return host.replaceAll('.', '[.]');
}

/** A link or address as text that no messenger turns into a link again. */
export function defangLink(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^h[tx]{2}ps?:\/{0,2}/iu, '')
    .replaceAll('.', '[.]')
    .replaceAll('@', '(at)');
}
