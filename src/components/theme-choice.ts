const KEY = "palier-theme";

/** Shows the three-state choice and keeps it; public/theme.js applies it again before the next page is painted. */
export function bindThemeChoice(fieldset: HTMLFieldSetElement | null): void {
  if (!fieldset) return;
  const current = document.documentElement.dataset["theme"] ?? "auto";
  for (const radio of fieldset.querySelectorAll<HTMLInputElement>("input")) {
    radio.checked = radio.value === current;
    radio.addEventListener("change", () => applyTheme(radio.value));
  }
  fieldset.hidden = false;
}

function applyTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === "auto") delete dataset["theme"];
  else dataset["theme"] = theme;
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}
