declare namespace App {
  interface Locals {
    /** Ids of the page's sources, in the order of the list at its end; `Cite` counts on it. */
    sources?: readonly string[];
  }
}
