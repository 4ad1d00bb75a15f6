import type { ComponentProps, FunctionComponent } from 'preact';
import type { Share as OfTheSite } from '../../islands/checker/Share.tsx';

/** Passing on and printing belong to the page around the box, which is not ours to print. */
export const Share: FunctionComponent<ComponentProps<typeof OfTheSite>> = () => null;
