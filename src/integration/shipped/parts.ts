/** Where a reader meets a part: on every page, in the search, or when a picture is read. */
export type Use = 'pages' | 'search' | 'picture';

/** Work of others that lies in the built site. */
export interface Part {
  readonly name: string;
  readonly use: Use;
  /** The npm package it is taken from; its version and licence are read there. */
  readonly package?: string;
  /** The npm package that brings it compiled in. */
  readonly inside?: string;
  /** Of a part that is compiled in, where the compiled file or the sources of its build tell it. */
  readonly version?: string;
  /** An SPDX expression, where the package does not give one for this part. */
  readonly licence?: string;
  /** Its text in `licences/`, where no package brings it. */
  readonly text?: string;
  /** Another package that brings its text. */
  readonly textOf?: string;
  /** Where it comes from. */
  readonly home: string;
  /** Name in the registry it comes from, for the bill of materials. */
  readonly purl?: string;
}

const CORE = 'tesseract.js-core';
const OCR = 'tesseract.js';
const github = (path: string) => ({ home: `https://github.com/${path}`, purl: `github/${path}` });
const crate = (name: string) => ({
  home: `https://crates.io/crates/${name}`,
  purl: `cargo/${name}`,
});
const npm = (name: string) => ({ home: `https://www.npmjs.com/package/${name}` });

/** A package of which the site serves files or bundles modules. */
const own = (use: Use, name: string): Part => ({ name, use, package: name, ...npm(name) });

/** A package that another has bundled; the installed one has the same licence, and maybe another version. */
const bundled = (name: string): Part => ({
  name,
  use: 'picture',
  package: name,
  inside: OCR,
  purl: `npm/${name}`,
  ...npm(name),
});

/** A model for text recognition. The package says MIT of itself; the model in it is Tesseract's `tessdata_best`. */
const model = (name: string): Part => ({
  ...own('picture', name),
  licence: 'Apache-2.0',
  textOf: CORE,
  home: 'https://github.com/tesseract-ocr/tessdata_best',
});

/** What Tesseract's core is linked from, as its repository (`third_party`, `build-scripts`) lists it. */
const linked = (
  name: string,
  version: string | undefined,
  licence: string,
  path: string,
  text = name,
): Part => ({
  name,
  use: 'picture',
  inside: CORE,
  ...(version === undefined ? {} : { version }),
  licence,
  text,
  ...github(path),
});

/** What Pagefind's program for browsers is built from (`pagefind_web/Cargo.toml`). */
const compiled = (name: string, licence: string, text: string, version?: string): Part => ({
  name,
  use: 'search',
  inside: 'pagefind',
  ...(version === undefined ? {} : { version }),
  licence,
  text,
  ...crate(name),
});

/**
 * Every part of the built site that others have written. The build stops where it bundles a package that is
 * not here (`shippedIntegration`), and where one is here that it does not bundle.
 */
export const PARTS: readonly Part[] = [
  own('pages', 'preact'),
  own('pages', '@preact/signals'),
  own('pages', '@preact/signals-core'),
  own('pages', '@astrojs/preact'),
  own('pages', '@holiday-jp/holiday_jp'),
  own('pages', 'astro'),
  own('pages', '@lucide/astro'),
  own('pages', 'vite'),
  own('pages', 'rolldown'),
  own('search', 'pagefind'),
  compiled('bit-set', 'Apache-2.0 OR MIT', 'bit-vec'),
  compiled('bit-vec', 'Apache-2.0 OR MIT', 'bit-vec'),
  compiled('minicbor', 'BlueOak-1.0.0', 'minicbor', '2.3.1'),
  compiled('pagefind_microjson', 'GPL-3.0-only', 'gpl-3.0', '0.1.4'),
  compiled('pagefind_stem', 'MIT AND BSD-3-Clause', 'pagefind-stem', '1.0.0'),
  compiled('wasm-bindgen', 'MIT OR Apache-2.0', 'wasm-bindgen'),
  compiled('write-json', 'MIT OR Apache-2.0', 'write-json', '0.1.4'),
  {
    name: 'Rust standard library',
    use: 'search',
    inside: 'pagefind',
    licence: 'MIT OR Apache-2.0',
    text: 'rust',
    ...github('rust-lang/rust'),
  },
  own('picture', OCR),
  bundled('base64-js'),
  bundled('bmp-js'),
  {
    name: 'buffer',
    use: 'picture',
    inside: OCR,
    licence: 'MIT',
    text: 'buffer',
    ...github('feross/buffer'),
  },
  bundled('idb-keyval'),
  {
    name: 'ieee754',
    use: 'picture',
    inside: OCR,
    licence: 'BSD-3-Clause',
    text: 'ieee754',
    ...github('feross/ieee754'),
  },
  bundled('is-url'),
  bundled('regenerator-runtime'),
  bundled('wasm-feature-detect'),
  bundled('zlibjs'),
  own('picture', CORE),
  {
    name: 'tesseract',
    use: 'picture',
    inside: CORE,
    licence: 'Apache-2.0',
    textOf: CORE,
    ...github('tesseract-ocr/tesseract'),
  },
  linked('leptonica', '1.82.0', 'BSD-2-Clause', 'DanBloomberg/leptonica'),
  linked('giflib', undefined, 'MIT', 'mirrorer/giflib'),
  linked('libjpeg', '9a', 'IJG', 'LuaDist/libjpeg'),
  linked('libpng', '1.6.38', 'libpng-2.0', 'pnggroup/libpng'),
  {
    ...linked('libtiff', undefined, 'libtiff', 'libtiff/libtiff'),
    home: 'https://gitlab.com/libtiff/libtiff',
    purl: 'generic/libtiff',
  },
  linked('libwebp', '1.2.2', 'BSD-3-Clause', 'webmproject/libwebp'),
  linked('openlibm', undefined, 'MIT AND BSD-2-Clause AND ISC', 'JuliaMath/openlibm'),
  linked('zlib', '1.2.12', 'Zlib', 'madler/zlib'),
  linked('emscripten', '4.0.15', 'MIT OR NCSA', 'emscripten-core/emscripten'),
  {
    ...linked('musl', undefined, 'MIT', 'emscripten-core/emscripten'),
    home: 'https://musl.libc.org/',
    purl: 'generic/musl',
  },
  linked(
    'libc++, libc++abi, compiler-rt',
    undefined,
    'Apache-2.0 WITH LLVM-exception',
    'llvm/llvm-project',
    'llvm',
  ),
  model('@tesseract.js-data/jpn'),
  model('@tesseract.js-data/jpn_vert'),
];
