import { campaignIn, readFragment } from "../campaigns/campaign-entry.ts";

/** Another link pasted into the same tab changes the fragment alone, and must open; so does the link that skips to the content, and must not. */
export function keepFragment(): void {
  const { href, pathname } = location;
  addEventListener("hashchange", () => {
    const link = readFragment(location.hash);
    if (campaignIn(link) || link.token !== undefined) location.reload();
    else if (location.pathname === pathname) history.replaceState(null, "", href);
  });
}
