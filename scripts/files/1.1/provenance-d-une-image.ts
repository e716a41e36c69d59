import type { FileMaker } from "../file-maker.ts";
import { escapeHtml } from "../formats/html-page.ts";
import { frenchDate } from "../pages/french-date.ts";
import { frenchPage } from "../pages/french-page.ts";

interface Step {
  readonly day: string;
  readonly tool: string;
  readonly action: string;
  /** True when the step makes something that the camera did not see. */
  readonly generates?: true;
  readonly detail: string;
}

const cases: Record<string, { published: string; steps: readonly Step[] }> = {
  a: {
    published: "2024-05-12",
    steps: [
      { day: "2019-08-23", tool: "Appareil Optima R5", action: "c2pa.created", detail: "Prise de vue. Lieu : rive sud du lac." },
      { day: "2019-08-24", tool: "Chambre Claire", action: "c2pa.color_adjustments", detail: "Luminosité +12, contraste +5." },
      { day: "2021-02-11", tool: "NetPlus IA", action: "c2pa.enhanced", detail: "Netteté et bruit améliorés par une IA (source : algorithmicallyEnhanced)." },
      { day: "2024-05-11", tool: "Retaille", action: "c2pa.cropped", detail: "Recadrage au format carré." },
      { day: "2024-05-11", tool: "Pinceau Génial", action: "c2pa.edited", generates: true, detail: "Zone remplie d'après la consigne « orque qui saute » (source : compositeWithTrainedAlgorithmicMedia)." },
      { day: "2024-05-12", tool: "Partage Express", action: "c2pa.published", detail: "Publication, compte @riverain_vrai." },
    ],
  },
  b: {
    published: "2023-10-03",
    steps: [
      { day: "2023-10-03", tool: "Téléphone Lumo 9", action: "c2pa.created", detail: "Prise de vue à 7 h 42, avec le filtre automatique du téléphone." },
      { day: "2023-10-03", tool: "Cadrix", action: "c2pa.cropped", detail: "Recadrage : le bord gauche est retiré." },
      { day: "2023-10-03", tool: "Imagineo", action: "c2pa.edited", generates: true, detail: "Élément composé d'après la consigne « épaisse fumée noire » (source : compositeWithTrainedAlgorithmicMedia)." },
      { day: "2023-10-03", tool: "Teinte IA", action: "c2pa.color_adjustments", detail: "Couleurs choisies par une IA (source : algorithmicallyEnhanced)." },
      { day: "2023-10-03", tool: "Mur public", action: "c2pa.published", detail: "Publication à 9 h 15, compte @alerte_quartier." },
    ],
  },
  c: {
    published: "2023-01-01",
    steps: [
      { day: "2022-12-31", tool: "Appareil Vista 40", action: "c2pa.created", detail: "Prise de vue à 16 h 05. Lieu : plage nord." },
      { day: "2022-12-31", tool: "Gommette", action: "c2pa.edited", detail: "Un panneau effacé à la main (source : humanEdits)." },
      { day: "2022-12-31", tool: "Magicadre", action: "c2pa.edited", generates: true, detail: "Bord droit prolongé d'après la consigne « baigneurs en maillot » (source : compositeWithTrainedAlgorithmicMedia)." },
      { day: "2023-01-01", tool: "Lumina IA", action: "c2pa.enhanced", detail: "Ombres éclaircies par une IA (source : algorithmicallyEnhanced)." },
      { day: "2023-01-01", tool: "Grand Tableau", action: "c2pa.published", detail: "Publication à 8 h 30, compte @bonne_annee." },
    ],
  },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { published, steps } = cases[id]!;
  const generator = steps.filter(({ generates }) => generates);
  if (generator.length !== 1) throw new Error("exactly one step generates");
  const taken = steps[0]!.day;
  const nature = taken === published ? "retouche" : "tout";
  return { files: { [String(values.page)]: page(String(values.legende), steps) }, answer: { outil: generator[0]!.tool, annee: Number(taken.slice(0, 4)), nature } };
};

function page(caption: string, steps: readonly Step[]): string {
  const items = steps.map(({ day, tool, action, detail }) => `<li><p><b>${frenchDate(day)}</b> · ${escapeHtml(tool)}</p><p><code>${action}</code></p><p>${escapeHtml(detail)}</p></li>`);
  return frenchPage({
    title: "Fiche de provenance",
    css: "main{max-width:44rem;margin:0 auto;padding:.5rem 1rem 3rem}ol{border-left:3px solid #1e3a8a;padding-left:1.6rem}li{margin-bottom:1rem}li p{margin:.1rem 0}code{background:#eef1f6;padding:.05rem .35rem}",
    body: `<main><h1>Fiche de provenance</h1>\n<p>Image : « ${escapeHtml(caption)} »</p>\n<p>Signature : valide. La fiche n'a pas été modifiée depuis la publication.</p>\n<ol>\n${items.join("\n")}\n</ol></main>`,
  });
}
