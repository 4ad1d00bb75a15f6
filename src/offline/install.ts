/** Chromium's event; no standard type knows it. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Browsers' own banners are kept back: whoever is frightened by a message does not want an app now. */
export function keepBannersBack(): void {
  addEventListener('beforeinstallprompt', (event) => event.preventDefault());
}

/** Where the browser can install the site, shows a button that does, on the page that explains what for. */
export function offerInstallation(button: HTMLElement): void {
  addEventListener('beforeinstallprompt', (event) => {
    button.hidden = false;
    button.onclick = () => {
      button.hidden = true;
      void (event as InstallEvent).prompt();
    };
  });
}
