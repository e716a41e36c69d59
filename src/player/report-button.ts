import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";
import { button } from "./screens/notice.ts";

/** Opens the form about one question; "missing" when it could not be fetched. */
export type OpenReport = (about: { readonly item: string; readonly variant: string }) => Promise<"reported" | "cancelled" | "missing">;

/** A discreet way to say that something is wrong with a question, which remembers that it was used. */
export function reportButton(about: { readonly item: string; readonly variant: string; readonly number: number }, reported: boolean, open: OpenReport): HTMLElement {
  const text = player.report;
  const label = element("span", {}, reported ? text.again : text.open);
  const said = element("p", { class: "small", role: "status" });
  const opener = button("", "quiet", async () => {
    const outcome = await open(about);
    if (outcome === "reported") label.textContent = text.again;
    said.textContent = outcome === "missing" ? text.missing : "";
  });
  opener.append(label, element("span", { class: "visually-hidden" }, text.about(about.number)));
  return element("div", { class: "report-opener" }, opener, said);
}
