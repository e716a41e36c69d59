import { readEntry } from "../campaigns/campaign-entry.ts";
import { entry as text } from "../i18n/fr/entry.ts";
import { campaignUrl } from "./session-url.ts";

/** `<palier-entry>`: its form leads to a campaign by a code, a pasted link or a file. */
class PalierEntry extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form")!;
    const input = form.querySelector<HTMLInputElement>("input[name=code]")!;
    const file = this.querySelector<HTMLInputElement>("input[type=file]")!;
    const error = this.querySelector<HTMLElement>("[role=alert]")!;

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const entry = readEntry(input.value);
      if (entry) return location.assign(campaignUrl(entry));
      refuse(input.value.trim() === "" ? text.empty : text.unreadable);
      input.focus();
    });
    this.querySelector("[data-open-file]")!.addEventListener("click", () => file.click());
    file.addEventListener("change", async () => {
      const [chosen] = file.files ?? [];
      if (!chosen) return;
      const jws = await readFile(chosen).catch(() => undefined);
      file.value = "";
      if (jws !== undefined) return location.assign(campaignUrl({ source: { kind: "signed", jws } }));
      refuse(text.notCampaignFile(chosen.name));
    });
    function refuse(message: string): void {
      error.textContent = message;
      input.setAttribute("aria-invalid", "true");
    }
  }
}

async function readFile(chosen: File): Promise<string | undefined> {
  const { readCampaignFile } = await import("../attestation/open-campaign.ts");
  return readCampaignFile(new Uint8Array(await chosen.arrayBuffer()));
}

customElements.define("palier-entry", PalierEntry);
