/** Addresses of files that this page holds itself, instead of the site: an exam brings its own. */
const addresses = new Map<string, string>();

export function useLocalFiles(files: Iterable<readonly [address: string, local: string]>): void {
  addresses.clear();
  for (const [address, local] of files) addresses.set(new URL(address, document.baseURI).href, local);
}

/** Where a file is to be read from. */
export function fileAddress(address: string): string {
  const { href } = new URL(address, document.baseURI);
  return addresses.get(href) ?? href;
}
