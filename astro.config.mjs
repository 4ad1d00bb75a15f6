import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { siteIntegration } from './src/integration/integration.ts';
import { ocrIntegration } from './src/integration/ocr.ts';
import { TEXTS_UP_TO } from './src/integration/search-texts.ts';
import { shippedIntegration } from './src/integration/shipped/integration.ts';

/** Oldest browsers that get the whole site; older ones get readable, unstyled HTML. */
const targets = ['safari15.4', 'ios15.4', 'chrome99', 'firefox115'];

/** Chunks that every language has. */
const SHARED = ['preact', 'parts', 'base'];

/**
 * Names a script; what one language alone says begins with its code, so that the copy for offline of readers of
 * another does without it (`src/offline/files.ts`). Place names are shared by several.
 */
function scriptName({ name, moduleIds }) {
  const codes = new Set(
    moduleIds.flatMap(
      (id) =>
        /\/src\/(?:islands|i18n(?:\/client)?)\/([a-z]{2}(?:-[a-z]+)?)\/(?!area-names)/.exec(
          id,
        )?.[1] ?? [],
    ),
  );
  const [code] = codes;
  const plain = name.replace(/[^\w-]+/g, '_');
  const ofOne = codes.size === 1 && !SHARED.includes(name);
  return `_astro/${ofOne ? `${code}.` : ''}${plain}.[hash].js`;
}

const site = process.env.SITE_URL;

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // Inlined styles and scripts would each need a hash in the policy of every page.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  // Its output carries style attributes, which the policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    preact(),
    ocrIntegration(),
    shippedIntegration(),
    siteIntegration({ textsUpTo: TEXTS_UP_TO }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        // See src/islands/trusted-types.ts.
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      // Naming resources drops the default 'self'; Pagefind and text recognition run WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: scriptName, chunkFileNames: scriptName },
          },
        },
      },
    },
    build: {
      target: targets,
      cssTarget: targets,
      sourcemap: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Pure: what of it a page does not use stays away, although expressions are prepared in it.
        treeshake: { moduleSideEffects: [{ test: /src\/phone\//, sideEffects: false }] },
        output: {
          codeSplitting: {
            // Each file of its own is a request that a slow phone waits for: six at once, half a second each time.
            groups: [
              { name: SHARED[0], test: /node_modules\/preact\/|rolldown.runtime/ },
              {
                name: SHARED[1],
                // Numbers within a text are for the engine alone.
                test: /src\/(?:phone\/(?!accept|context|endings|find|graphemes|index)|addresses|i18n\/(?:format|client\/(?:(?:ja\/)?locale|number-kinds))|islands\/(?:private-box|load-json|load-styles|checker\/(?:defang|extra|use-announcement|view)))\b/,
              },
              // What the small script of every page begins with.
              { name: SHARED[2], test: /vite\/preload-helper|islands\/trusted-types\b/ },
            ],
          },
        },
        // Astro marks every MDX module with a directive of its own, which the bundler reports each time.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
