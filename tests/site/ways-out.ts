import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';

/** Names by which a script can send, keep or show elsewhere what it holds, wherever they stand. */
const NAMES = new Set([
  // Requests
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'fetchLater',
  'importScripts',
  'Image',
  'submit',
  'requestSubmit',
  // Other scripts, tabs and apps
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'postMessage',
  'writeText',
  'share',
  'clipboardData',
  // Storage
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookie',
  'cookieStore',
  'getDirectory',
  // Addresses and history
  'pushState',
  'replaceState',
  'navigation',
  // Code from text
  'eval',
  'Function',
]);

/** Properties that make the browser load or open something when they are set. */
const SET = new Set(['href', 'src', 'srcset', 'location', 'action', 'hash', 'search']);

interface Member extends Node {
  readonly computed: boolean;
  readonly object: Node;
  readonly property: Node & { readonly name?: string; readonly value?: unknown };
}

const nameOf = ({ computed, property }: Member): unknown =>
  computed ? property.value : property.name;

/**
 * Ways by which a published script could let a text out, packages included. What our own code may touch is
 * held to a list by source (`tests/unit/platform.test.ts`); this one tells what packages bring along:
 * names from the list above, properties set (`=href`), requests that carry something (`fetch with a
 * body`), and addresses opened (`location.assign`).
 */
export function waysOut(source: string): string[] {
  const found = new Set<string>();
  const tree = parse(source, { ecmaVersion: 2022, sourceType: 'module' });
  full(tree, (node) => {
    switch (node.type) {
      case 'Identifier': {
        const { name } = node as Node & { name: string };
        if (NAMES.has(name)) found.add(name);
        break;
      }
      case 'MemberExpression': {
        const name = nameOf(node as Member);
        if (typeof name === 'string' && NAMES.has(name)) found.add(name);
        break;
      }
      case 'AssignmentExpression': {
        const { left } = node as Node & { left: Member };
        const name =
          left.type === 'MemberExpression'
            ? nameOf(left)
            : (left as unknown as { name?: string }).name === 'location' && 'location';
        if (typeof name === 'string' && SET.has(name)) found.add(`=${name}`);
        if (name === 'name' && isWindow(left.object)) found.add('=name');
        break;
      }
      case 'CallExpression': {
        const call = node as Node & { callee: Member; arguments: readonly Node[] };
        const { callee } = call;
        if (callee.type === 'Identifier' && (callee as unknown as { name: string }).name === 'open')
          found.add('open');
        if (isFetch(callee) && carries(call.arguments[1])) found.add('fetch with a body');
        if (callee.type !== 'MemberExpression') break;
        const { object } = callee;
        const on = object.type === 'Identifier' ? (object as unknown as { name: string }).name : '';
        const name = String(nameOf(callee));
        if (on === 'location' && /^(?:assign|replace)$/.test(name)) found.add(`location.${name}`);
        if (isWindow(object) && name === 'open') found.add('open');
      }
    }
  });
  return [...found].sort();
}

const isWindow = (node: Node): boolean =>
  /^(?:window|self|globalThis)$/.test((node as unknown as { name?: string }).name ?? '');

const isFetch = (callee: Node): boolean =>
  (callee as unknown as { name?: string }).name === 'fetch' ||
  (callee.type === 'MemberExpression' && nameOf(callee as Member) === 'fetch');

/** Whether the settings of a request may be more than a plain reading: also where they cannot be read. */
function carries(settings: Node | undefined): boolean {
  if (settings === undefined) return false;
  if (settings.type !== 'ObjectExpression') return true;
  const { properties } = settings as Node & {
    properties: readonly { type: string; key?: { name?: string; value?: unknown } }[];
  };
  return properties.some(
    ({ type, key }) =>
      type !== 'Property' || /^(?:body|method|headers)$/.test(String(key?.name ?? key?.value)),
  );
}
