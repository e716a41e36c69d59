/** Registers the service worker that makes the student's side work without network; a browser without it only loses that. Inside an LMS there is none. */
export async function keepOffline(base: string): Promise<void> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD || document.querySelector('meta[name="palier-package"]')) return;
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: "none" }).catch(() => undefined);
}
