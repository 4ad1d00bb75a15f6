import { type Sabotage, within } from './sabotage.ts';

/** What hosts send, and what the policy of every page closes. */
export const host: readonly Sabotage[] = [
  ...within('src/integration/headers.ts', 'site tests/site/security.test.ts', [
    ['types are guessed', "        ['X-Content-Type-Options', 'nosniff'],\n", ''],
    ['other windows reach in', "        ['Cross-Origin-Opener-Policy', 'same-origin'],\n", ''],
    [
      'other sites load our files',
      "        ['Cross-Origin-Resource-Policy', 'same-origin'],\n",
      '',
    ],
    [
      'plain HTTP is allowed again',
      "        ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],\n",
      '',
    ],
    ['pages may ask for the camera', 'camera=(), ', ''],
    [
      'other sites learn where the reader was',
      "['Referrer-Policy', 'no-referrer']",
      "['Referrer-Policy', 'unsafe-url']",
    ],
    ['other sites frame ours', `directives.set('frame-ancestors', new Set(["'none'"]));`, ''],
  ]),
  ...within('src/integration/nginx.ts', 'unit src/integration/nginx.test.ts', [
    ['blocks of nginx send half the headers', '...sends(rest, ALWAYS),\n        // Not', '// Not'],
    ['the settings are served', "'return 404;'", "'try_files $uri =404;'"],
  ]),
  ...within('astro.config.mjs', 'site tests/site/security.test.ts', [
    ['requests go anywhere', `"connect-src 'self'"`, `"connect-src 'self' https:"`],
    ['what is not named is allowed', `"default-src 'none'"`, `"default-src 'self'"`],
    ['forms are sent', `"form-action 'none'"`, `"form-action 'self'"`],
    ['text becomes markup', `        "require-trusted-types-for 'script'",\n`, ''],
  ]),
  ...within('src/islands/picture/use-reading.ts', 'e2e picture', [
    [
      'the text of a picture is sent to our own host',
      '      setReading(found);\n',
      '      setReading(found);\n      void fetch(`/favicon.svg?${encodeURIComponent(found.text)}`);\n',
    ],
  ]),
];
