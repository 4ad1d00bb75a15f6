/** As much of the browser's caches as the copy uses. */
export class FakeCaches {
  readonly held = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const entries = this.held.get(name) ?? new Map<string, Response>();
    this.held.set(name, entries);
    return {
      match: async (key: string) => entries.get(key)?.clone(),
      put: async (key: string, response: Response) => {
        if (response.headers.get('vary') === '*') throw new TypeError('Vary is *');
        entries.set(key, response);
      },
      delete: async (key: string | { url: string }) =>
        entries.delete(typeof key === 'string' ? key : key.url),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
    };
  }

  async match(key: string) {
    for (const entries of this.held.values()) {
      const found = entries.get(key);
      if (found) return found.clone();
    }
    return undefined;
  }

  has = async (name: string) => this.held.has(name);
  keys = async () => [...this.held.keys()];
  delete = async (name: string) => this.held.delete(name);
}
