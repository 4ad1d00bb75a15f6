/** Browsers' own banners are kept back: whoever is frightened by a message does not want an app now. */
export function keepBannersBack(): void {
  addEventListener('beforeinstallprompt', (event) => event.preventDefault());
}
