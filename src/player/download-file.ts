/** Hands bytes to the browser's downloads under a name. */
export function downloadFile(name: string, bytes: Uint8Array<ArrayBuffer>, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the address after the click: give it time before taking it away.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
