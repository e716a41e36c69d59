import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { appScreen, card } from "../screens/app-screen.ts";

interface Parameter {
  readonly name: string;
  readonly value: string;
  /** Without it, another page opens. */
  readonly needed?: true;
}

export const makeFiles: FileMaker = ({ id, values }) => {
  const { origin, said, parameters } = LINKS[id]!;
  const written = (kept: readonly Parameter[]) => `${origin}?${kept.map(({ name, value }) => `${name}=${value}`).join("&")}`;
  const clean = written(parameters.filter(({ needed }) => needed));
  const body = card(`<h2>Message prêt à envoyer</h2><p>${said}</p><p class="address">${escapeHtml(written(parameters))}</p>`) + card(`<h2>Aide du site</h2><p>Les pages de ce site s'ouvrent avec une adresse du type <code>${escapeHtml(`${origin}?${parameters.find(({ needed }) => needed)!.name}=…`)}</code>. Les autres paramètres servent à nos statistiques et à nos partenaires.</p>`);
  const bare = clean.replace("https://", "");
  return {
    files: { [String(values["page"])]: appScreen({ service: "Messagerie", title: "Partager un lien", color: "#28536b", body, css: ".address { font-family: ui-monospace, monospace; overflow-wrap: anywhere; background: #eef1f6; padding: .7rem; border-radius: .4rem; }" }) },
    answer: [clean, bare, `http://${bare}`],
  };
};

const LINKS: Readonly<Record<string, { origin: string; said: string; parameters: readonly Parameter[] }>> = {
  a: {
    origin: "https://www.foulee.example/baskets",
    said: "Regarde ces baskets !",
    parameters: [{ name: "utm_source", value: "infolettre" }, { name: "utm_medium", value: "email" }, { name: "article", value: "4821", needed: true }, { name: "utm_campaign", value: "soldes-ete" }, { name: "client_id", value: "N0RA-77120" }],
  },
  b: {
    origin: "https://toile.example/video",
    said: "Cette vidéo est géniale.",
    parameters: [{ name: "v", value: "kT58ab", needed: true }, { name: "si", value: "9fQ2xLmv0aT" }, { name: "partage_par", value: "ivan.p" }, { name: "utm_source", value: "appli" }],
  },
  c: {
    origin: "https://billets.example/agenda",
    said: "On y va ensemble ?",
    parameters: [{ name: "clicpub", value: "EAIaIQobChMI7" }, { name: "utm_source", value: "kilim" }, { name: "utm_content", value: "video-2" }, { name: "concert", value: "jazz-17", needed: true }, { name: "visiteur", value: "5530-rose" }],
  },
};
