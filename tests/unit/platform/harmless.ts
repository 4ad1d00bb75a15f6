/**
 * What any script may touch: nothing of it can send a text, keep it, pass it on, load something by an
 * address, or make markup or code. Whatever is not here has to be allowed to the one file that needs it.
 */
const HARMLESS: readonly RegExp[] = [
  // How an element looks, what it is called, what it calls.
  /^<[a-z0-9]+ (?:key|ref|class|id|alt|hidden|disabled|checked|open|start|max|value|tabIndex|aria-[a-z]+|data-[a-z-]+|on[A-Z]\w+)>$/,
  /^preact\.Fragment$/,
  // Objects whose members are looked at one by one.
  /^(?:document|window|self|globalThis|(?:Window\.)?location|history|navigator)$/,
  // To find elements, show, name, focus and press them.
  /^ParentNode\.querySelector(?:All)?$|^Document\.(?:getElementById|documentElement|body|head|readyState)$/,
  /^Element\.(?:closest|scrollIntoView|getBoundingClientRect|setPointerCapture|removeAttribute|className=|textContent=|setAttribute\(aria-[a-z]+\))$/,
  /^HTMLOrSVGElement\.(?:blur|focus|dataset)$|^HTMLElement\.(?:click|hidden=)$|^ChildNode\.remove$/,
  /^HTMLD(?:etailsElement\.open=|ialogElement\.(?:close|showModal))$|^HTMLInputElement\.select$/,
  /^DOMRect(?:ReadOnly)?\.\w+$|^print$|^matchMedia$|^MediaQueryList\.matches$/,
  // What stands in a field: a form that sends it would show as one of the ways to send a form.
  /^HTML(?:Input|TextArea|Select|Button)Element\.(?:value=?|valueAsNumber|(?:default)?[cC]hecked|defaultValue|files|form|setSelectionRange)$/,
  // To hear of something, and what is heard.
  /^(?:\w+\.)?(?:add|remove)EventListener$|^(?:GlobalEventHandlers|MessageEventTarget|AbstractWorker)\.on\w+=$/,
  /^(?:Extendable)?(?:Event|MessageEvent)(?:\.(?:currentTarget|target|preventDefault|waitUntil|data|ports))?$|^EventTarget\.dispatchEvent$/,
  /^(?:Mouse|Keyboard|Pointer|Input)Event\.\w+$|^ClipboardEvent\.clipboardData$|^DragEvent\.dataTransfer$/,
  /^DataTransfer\.(?:files|getData|types)$|^File$|^FormData\.get(?:All)?$|^Blob(?:\.(?:size|type))?$/,
  // Time, stopping, bytes.
  /^(?:clearTimeout|setTimeout|requestAnimationFrame|requestIdleCallback|(?:globalThis\.)?scheduler)$|^Scheduler\.yield$|^Abort(?:Controller|Signal)(?:\.\w+)?$/,
  /^Text(?:En|De)coder(?:\.\w+)?$|^crypto$|^Crypto\.subtle$|^SubtleCrypto\.digest$|^WebAssembly(?:\.validate)?$/,
  /^DOMException(?:\.name)?$|^ReadableStream\w*\.(?:getReader|read|done|value)$/,
  // To read addresses and answers, and to write down an address that is not followed.
  /^URL(?:\.(?:href|origin|pathname))?$|^Location\.(?:href|hash|pathname|search)$|^History\.state$|^ImportMeta\.url$/,
  /^Response\.(?:headers|ok|status)$|^Body\.\w+$|^Headers(?:\.(?:get|delete))?$/,
  // To draw.
  /^Canvas\w+\.(?:\w+)=?$|^HTMLCanvasElement\.(?:getContext|height=?|width=?)$|^ImageData\.\w+$/,
  /^HTMLImageElement\.(?:decode|natural(?:Height|Width))$/,
  // The engine joins plain data of the rulebook with it.
  /^Object\.fromEntries$/,
];

export const isHarmless = (use: string): boolean => HARMLESS.some((known) => known.test(use));
