import about from 'virtual:embed/about';
import { embedBox, embedFaults, embed as words } from '../i18n/client/embed.ts';
import { speak } from '../i18n/client/ja/embed.ts';
import { type Box, dress, makeBox } from './box.ts';
import { ATTRIBUTES, readSettings, type Settings } from './settings.ts';
import type { Running } from './start.tsx';

const NAME = 'sms-matta';

// The only language so far; `lang` chooses among more.
speak();

/** What is typed must not set off the keys of the page, nor be heard by what listens to all of it. */
const KEPT = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'paste'];

/** So much of loading, in milliseconds, is not told. */
const PATIENCE = 300;

/**
 * `<sms-matta>`: the box to paste a message into, and the answer below it, in a page of somebody else. The engine
 * and its data are loaded when the box is touched for the first time.
 */
class SmsMatta extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  static readonly version = about.version;

  #box: Box | undefined;
  #running: Running | undefined;
  #loading = false;
  #pressed = false;
  /** Settings as they were read last, written out, so that the same fault is told once. */
  #read = '';
  #settings: Settings | undefined;
  readonly #observer = new MutationObserver(() => this.#configure());

  connectedCallback(): void {
    this.#box ??= this.#make();
    this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
    this.#configure();
    // Moved within the page, or put back: what was typed is still there.
    if (this.#box.message.value !== '') void this.#wake(this.#box);
  }

  disconnectedCallback(): void {
    // An element that is moved is taken out and put in at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#observer.disconnect();
      this.#running?.stop();
      this.#running = undefined;
    });
  }

  attributeChangedCallback(): void {
    if (this.#box) this.#configure();
  }

  #make(): Box {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    const box = makeBox(root, new URL(/* @vite-ignore */ 'sms-matta.css', import.meta.url).href);
    for (const name of KEPT) root.addEventListener(name, (event) => event.stopPropagation());
    for (const name of ['focusin', 'pointerdown', 'input'])
      root.addEventListener(name, () => void this.#wake(box));
    box.check.addEventListener('click', () => {
      this.#pressed = true;
      void this.#wake(box);
    });
    return box;
  }

  #configure(): void {
    const attributes = ATTRIBUTES.map((name) => this.getAttribute(name));
    const json = this.querySelector('script[type="application/json"]')?.textContent ?? undefined;
    const read = [...attributes, json].map((part) => part ?? '\0').join('\n');
    if (!this.#box || (read === this.#read && this.#settings)) return;
    this.#read = read;
    this.#settings = readSettings(
      { attribute: (name) => this.getAttribute(name), json },
      about.site,
      (fault) => console.error(fault),
    );
    dress(this.#box, this.#settings);
    this.#running?.configure(this.#settings);
  }

  /** Loads what answers, once; where that fails, the next touch tries again. */
  async #wake(box: Box): Promise<void> {
    if (this.#running || this.#loading || !this.#settings) return;
    this.#loading = true;
    const late = setTimeout(() => {
      if (box.message.value !== '') box.said.textContent = embedBox.preparing;
    }, PATIENCE);
    try {
      const { start } = await import('./start.tsx');
      if (!this.isConnected) return;
      box.said.textContent = '';
      this.#running = start(box, this.#settings, this.#pressed);
    } catch {
      box.said.textContent = `${embedBox.failed}。${words.notLoaded}`;
      console.error(embedFaults.notLoaded);
    } finally {
      clearTimeout(late);
      this.#loading = false;
      this.#pressed = false;
    }
  }
}

// A page may hold two copies of the folder; the first one stays.
if (!customElements.get(NAME)) customElements.define(NAME, SmsMatta);
