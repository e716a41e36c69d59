import { type ComfortSettings, comfortShown, keepComfort } from "../storage/comfort-settings.ts";

const HAS_POPOVERS = Object.hasOwn(HTMLElement.prototype, "popover");

/** Ties the panel's form to what the page shows and the device keeps; brings the reading ruler when it is wanted. */
export function bindComfortPanel(panel: HTMLDialogElement | null): void {
  const form = panel?.querySelector("form");
  if (!panel || !form) return;
  fill(form, comfortShown());
  form.addEventListener("change", () => keep(Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""))));
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    keep({});
    fill(form, {});
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (HAS_POPOVERS) panel.hidePopover();
    else panel.close();
  });
  panel.addEventListener("toggle", () => fill(form, comfortShown()));
  if (!HAS_POPOVERS) for (const opener of document.querySelectorAll("[popovertarget=comfort]")) opener.addEventListener("click", () => panel.showModal());
  void showRuler();
}

function keep(settings: ComfortSettings): void {
  keepComfort(settings);
  void showRuler();
}

function fill(form: HTMLFormElement, settings: ComfortSettings): void {
  const shown: Readonly<Record<string, string | undefined>> = { ...settings, textSize: settings.textSize ?? "1" };
  for (const input of form.querySelectorAll("input")) input.checked = input.value === (shown[input.name] ?? "");
}

async function showRuler(): Promise<void> {
  if (comfortShown().ruler) (await import("./reading-ruler.ts")).followReading();
}
