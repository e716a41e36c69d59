/**
 * A configuration of Safe Exam Browser, as the plain property list that it reads: it opens one address, allows the files of
 * the statements to be downloaded and the hand-in too, and leaves with the password of the supervisor's sheet.
 */
export function safeExamBrowserSettings({ address, quitPasswordHash }: { readonly address: string; readonly quitPasswordHash: string }): string {
  const [origin = address] = /^https?:\/\/[^/]+/.exec(address) ?? [];
  const values: Readonly<Record<string, string | boolean | number>> = {
    originatorVersion: "Palier",
    startURL: address,
    sebConfigPurpose: 0,
    allowQuit: true,
    hashedQuitPassword: quitPasswordHash,
    allowDownUploads: true,
    downloadAndOpenSebConfig: false,
    browserWindowAllowReload: true,
    newBrowserWindowByLinkPolicy: 2,
    URLFilterEnable: true,
    allowSpellCheck: false,
    enableZoomPage: true,
    enableZoomText: true,
  };
  const rule = `<dict>${entry("active", true)}${entry("regex", false)}${entry("action", 1)}${entry("expression", `${origin}/*`)}</dict>`;
  const body = Object.entries(values).map(([key, value]) => entry(key, value)).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict>${body}<key>URLFilterRules</key><array>${rule}</array></dict></plist>\n`;
}

function entry(key: string, value: string | boolean | number): string {
  const written = typeof value === "boolean" ? `<${String(value)}/>` : typeof value === "number" ? `<integer>${String(value)}</integer>` : `<string>${escaped(value)}</string>`;
  return `<key>${key}</key>${written}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
