/** Said to the waiting worker: the reader wants the new version. */
export const ACTIVATE = 'activate';

/**
 * Registers the service worker once the page has loaded, and offers a new version of the site when one has
 * been fetched whole. Where the browser refuses, the site stays what it is without.
 *
 * @param base Path the site is served under, with a slash at its end.
 */
export function keepOffline(base: string): void {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return;
  // The first worker takes over an open page too; that is no new version.
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (controlled) renew();
    controlled = true;
  });
  const start = async (): Promise<void> => {
    try {
      watch(await container.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' }));
    } catch {
      // No room, no permission, or no connection: asked again on the next page.
    }
  };
  if (document.readyState === 'complete') void start();
  else addEventListener('load', start);
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = (): void => {
    if (registration.waiting && registration.active) {
      show('offer', () => registration.waiting?.postMessage(ACTIVATE));
    }
  };
  offer();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
}

/** The new version has taken over, here or in another tab; what the reader has typed here is not thrown away. */
function renew(): void {
  if (holdsInput()) show('renewed', () => location.reload());
  else location.reload();
}

function holdsInput(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
  return Array.from(fields).some(
    (field) =>
      field.value !== field.defaultValue ||
      Boolean(field.checked) !== Boolean(field.defaultChecked),
  );
}

/** Shows one part of the notice that every page carries, hidden (`layouts/UpdateNotice.astro`). */
function show(part: 'offer' | 'renewed', accept: () => void): void {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-update]')) {
    notice.hidden = notice.dataset.update !== part;
    notice.onclick = (event) => {
      const button = (event.target as Element).closest('button');
      if (!button) return;
      notice.hidden = true;
      if (button.value === 'accept') accept();
    };
  }
}
