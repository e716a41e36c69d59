// Loaded before the page is painted, so that what the reader chose never flashes. The values are those of
// src/storage/comfort-settings.ts; a test holds the two together.
(() => {
  const root = document.documentElement;
  root.dataset.textSize = "1";
  try {
    // Until the reader chooses here, what they asked of their system holds.
    const usual = matchMedia("(prefers-contrast: more)").matches ? '{"contrast":"more"}' : "{}";
    const kept = JSON.parse(localStorage.getItem("palier-comfort") ?? usual);
    const known = { theme: ["light", "dark"], textSize: ["1", "2", "3"], spacing: ["wide"], ruler: ["on"], contrast: ["more"] };
    for (const [name, values] of Object.entries(known)) if (values.includes(kept[name])) root.dataset[name] = kept[name];
  } catch {
    // Storage refused, or not ours: the system's choices apply.
  }
})();
