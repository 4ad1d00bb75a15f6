/** What the build puts into the folder to copy; `src/integration/embed/bundle.ts` gives it. */
declare module 'virtual:embed/rulebook' {
  const rulebook: unknown;
  export default rulebook;
}
declare module 'virtual:embed/explanations-ja' {
  const explanations: unknown;
  export default explanations;
}
declare module 'virtual:embed/details-ja' {
  const details: unknown;
  export default details;
}
declare module 'virtual:embed/surroundings' {
  const surroundings: import('../islands/checker/view.ts').Surroundings;
  export default surroundings;
}
declare module 'virtual:embed/contacts-schema' {
  const schema: import('./json-schema.ts').Schema;
  export default schema;
}
declare module 'virtual:embed/about' {
  const about: {
    readonly version: string;
    /** Address of the site that this copy comes from; empty where it was built for none. */
    readonly site: string;
    /** Of all styles, for browsers that can take them as text. */
    readonly styles: string;
  };
  export default about;
}
