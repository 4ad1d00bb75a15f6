import type { CSSOptions } from 'vite';

type PostcssOptions = Exclude<CSSOptions['postcss'], string | undefined>;
type PostcssPlugin = Extract<
  NonNullable<NonNullable<PostcssOptions>['plugins']>[number],
  { postcssPlugin: string }
>;

/** The element around everything in the shadow tree. */
const FRAME = '.frame';
/** Custom properties by which the page around changes a value begin so. */
const THEME = '--sms-matta-';

/**
 * Turns the styles of the site into those of a shadow tree in a page of somebody else:
 *
 * - What holds for the whole page holds for the frame; rules for `html` itself are left out.
 * - `rem` would follow the page around, which may have set it to anything; `--rem` is what the reader has set.
 * - Every value of `tokens.css` can be set by the page: `--color-action` by `--sms-matta-color-action`.
 * - Dark is what the page asks for by `theme`, as it may be light alone itself.
 * - The box is as narrow as the page makes it, whatever the width of the window; and it is not ours to print.
 */
export function shadowStyles(): PostcssPlugin {
  return {
    postcssPlugin: 'shadow-styles',
    OnceExit(root) {
      root.walkAtRules((rule) => {
        if (rule.name === 'media' && /min-width|\bprint\b/.test(rule.params)) rule.remove();
        else if (rule.name === 'media' && /prefers-color-scheme:\s*dark/.test(rule.params)) {
          const dark = rule.clone();
          dark.walkRules((own) => {
            own.selector = own.selector.replace(':root', `${FRAME}[data-theme="dark"]`);
          });
          rule.walkRules((own) => {
            own.selector = own.selector.replace(':root', `${FRAME}[data-theme="auto"]`);
          });
          rule.before(dark.nodes ?? []);
        }
      });
      root.walkDecls((declaration) => {
        const { parent, prop } = declaration;
        const selector = parent && 'selector' in parent ? String(parent.selector) : '';
        const isToken = prop.startsWith('--') && /^(?::root|\.frame\[data-theme)/.test(selector);
        const value = measureByReader(declaration.value);
        declaration.value = isToken ? `var(${THEME}${prop.slice(2)}, ${value})` : value;
      });
      root.walkRules((rule) => {
        const selectors = rule.selectors.flatMap((selector) => withinFrame(selector) ?? []);
        if (selectors.length === 0) rule.remove();
        else rule.selectors = selectors;
      });
    },
  };
}

/**
 * The same selector within the shadow tree.
 *
 * @returns Nothing where it speaks of an element that is not there.
 */
export function withinFrame(selector: string): string | undefined {
  if (/^html\b/.test(selector)) return undefined;
  return selector.replace(/^(?::root|body)(?![\w-])/, FRAME);
}

/** @param value Of a declaration. */
export function measureByReader(value: string): string {
  return value.replaceAll(/(?<![\w.-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g, 'calc($1 * var(--rem))');
}
