// Stands before Tesseract's own worker (see src/integration/ocr.ts). The content security policy demands that
// somebody vouches for every script that is loaded by its address: here, the core in the same folder.
self.trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const { href } = new URL(address, self.location.href);
    if (new URL('.', href).href === new URL('.', self.location.href).href) return href;
    throw new TypeError(address);
  },
});
