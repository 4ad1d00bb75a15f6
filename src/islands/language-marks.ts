import { type ComponentChild, Fragment, h, options, type VNode } from 'preact';
import { lang } from '../i18n/client/locale.ts';
import { japaneseRuns } from '../i18n/japanese-runs.ts';
import { hasReadings, type ReadPart, readParts, withoutReadings } from '../i18n/readings.ts';

/**
 * Marks what is in another language within the texts of islands, as `integration/language-marks.ts` does for
 * pages: readings become `<ruby>`, and Japanese on pages in other languages stands in elements with `lang="ja"`.
 * Only islands of other languages than Japanese load it.
 */

/** They hold text alone. */
const TEXT_ALONE = new Set(['option', 'textarea', 'title', 'text']);

const before = options.vnode;
options.vnode = (vnode: VNode) => {
  if (lang !== 'ja' && (typeof vnode.type === 'string' || vnode.type === Fragment))
    mark(vnode.type, vnode.props as Record<string, unknown>);
  before?.(vnode);
};

function mark(type: unknown, props: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(props))
    if (name !== 'children' && typeof value === 'string' && hasReadings(value))
      props[name] = withoutReadings(value);
  const plain = typeof type === 'string' && TEXT_ALONE.has(type);
  const marked = type === 'ruby' || ('lang' in props && props.lang !== undefined);
  const tell = (child: unknown): unknown => {
    if (typeof child !== 'string') return Array.isArray(child) ? child.map(tell) : child;
    if (plain) return withoutReadings(child);
    if (hasReadings(child)) return together(readParts(child).map(toRuby));
    if (marked) return child;
    return together(
      japaneseRuns(child, lang)
        .map((piece, index) => (index % 2 === 1 ? h('span', { lang: 'ja' }, piece) : piece))
        .filter((piece) => piece !== ''),
    );
  };
  if (props.children !== undefined) props.children = tell(props.children);
}

/** Several pieces stand in one element: boxes that lay out their children take them for one. */
const together = (pieces: ComponentChild[]): ComponentChild =>
  pieces.length === 1 ? pieces[0] : pieces.length === 0 ? '' : h('span', null, pieces);

const toRuby = (part: ReadPart): ComponentChild =>
  typeof part === 'string'
    ? part
    : h(
        'ruby',
        null,
        part.base,
        h('rp', null, '（'),
        h('rt', null, part.reading),
        h('rp', null, '）'),
      );
