import type { CorrectionContact } from '../schemas/index.ts';

/** The contact for corrections as a link; `undefined` where the build was given none. */
export function contactLink({
  email,
  url,
}: CorrectionContact): { readonly href: string; readonly text: string } | undefined {
  if (email) return { href: `mailto:${email}`, text: email };
  return url ? { href: url, text: url } : undefined;
}
