/** How a reader likes pages to look; each is an attribute of the page's root element, from which the styles follow. */
export interface ComfortSettings {
  readonly theme?: "light" | "dark";
  readonly textSize?: "1" | "2" | "3";
  readonly spacing?: "wide";
  readonly ruler?: "on";
  readonly contrast?: "more";
}

const KEY = "palier-comfort";
const NAMES = ["theme", "textSize", "spacing", "ruler", "contrast"] as const;

/** What the page shows now; public/comfort.js put back what was kept before the first paint. */
export function comfortShown(): ComfortSettings {
  const { dataset } = document.documentElement;
  return Object.fromEntries(NAMES.flatMap((name) => (dataset[name] === undefined ? [] : [[name, dataset[name]]])));
}

/** Shows the settings at once and keeps them on this device, where they stay: no file, no result carries them. */
export function keepComfort(settings: ComfortSettings): void {
  const { dataset } = document.documentElement;
  for (const name of NAMES) {
    const value = settings[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  dataset["textSize"] ??= "1";
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}

/** For a shared computer: the next person finds the pages as they were. */
export function forgetComfort(): void {
  keepComfort({});
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
