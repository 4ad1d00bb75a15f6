/** Chromium's event; no standard type knows it. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
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
