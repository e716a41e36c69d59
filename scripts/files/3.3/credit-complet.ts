import type { FileMaker } from "../file-maker.ts";
import { ellipse, hills, polygon, rect, tree } from "../pictures/parts.ts";
import type { Shape } from "../pictures/picture.ts";
import { imageFiles } from "../scenes/image.ts";

const [WIDTH, HEIGHT] = [1000, 640];

export const makeFiles: FileMaker = ({ id, values }) => {
  const { author, surname, source, site, licence, licenceWords, shapes, description } = PHOTOS[id]!;
  const details = { author, source, licence, date: "12 mai 2025", device: "Optika 300" };
  return {
    files: imageFiles(String(values["scene"]), `credit-${id}.svg`, { width: WIDTH, height: HEIGHT, shapes }, {
      description,
      details,
      keywords: [{ id: "auteur", words: [surname] }, { id: "source", words: [site, site.replace(".example", "")] }, { id: "licence", words: [...licenceWords] }],
      tools: ["crop", "resize", "details", "texts"],
    }),
    answer: { auteur: "oui", source: "oui", licence: "oui", fiche: author, droits: licence },
    solution: [{ kind: "credit", text: `${author}, ${source}, ${licence}` }],
  };
};

const sky = (shapes: readonly Shape[]): readonly Shape[] => [...hills(WIDTH, HEIGHT, [[130, 180, 225], [245, 238, 220]], [[115, 150, 125], [84, 128, 84]]), ...shapes];

const PHOTOS: Readonly<Record<string, { readonly author: string; readonly surname: string; readonly source: string; readonly site: string; readonly licence: string; readonly licenceWords: readonly string[]; readonly shapes: readonly Shape[]; readonly description: string }>> = {
  a: {
    author: "Salomé Berthier", surname: "Berthier", source: "photos-partagees.example", site: "photos-partagees.example", licence: "CC BY-SA 4.0", licenceWords: ["CC BY-SA", "Creative Commons BY-SA", "Partage dans les mêmes conditions", "ShareAlike"],
    shapes: sky([polygon([120, 115, 110], [280, 640], [480, 210], [560, 300], [640, 180], [880, 640]), polygon([245, 245, 245], [480, 210], [520, 260], [470, 300], [435, 300]), polygon([245, 245, 245], [640, 180], [700, 290], [650, 320], [595, 245])]),
    description: "Deux sommets de montagne enneigés, au-dessus de collines vertes, sous un ciel clair.",
  },
  b: {
    author: "Mamadou Ferrand", surname: "Ferrand", source: "phototheque-des-rives.example", site: "phototheque-des-rives.example", licence: "CC BY 4.0", licenceWords: ["CC BY", "Creative Commons BY", "CC Attribution", "Attribution 4.0", "Creative Commons Attribution"],
    shapes: sky([rect(0, 450, WIDTH, 190, [[70, 130, 160], [30, 80, 110]]), polygon([150, 120, 90], [150, 430], [850, 430], [850, 460], [150, 460]), ...[220, 400, 600, 780].map((x) => rect(x, 440, 24, 110, [120, 95, 70])), ellipse(500, 520, 90, 8, [220, 230, 235])]),
    description: "Un ponton de bois au-dessus d'une rivière calme, avec des collines derrière.",
  },
  c: {
    author: "Ingrid Tavernier", surname: "Tavernier", source: "images-du-jardin.example", site: "images-du-jardin.example", licence: "CC BY-NC 4.0", licenceWords: ["CC BY-NC", "Creative Commons BY-NC", "Pas d'utilisation commerciale", "NonCommercial", "Non commercial", "Non commerciale"],
    shapes: sky([...tree(300, 590, 380, [200, 120, 150]).shapes, ...tree(700, 600, 420, [215, 140, 165]).shapes, rect(440, 540, 130, 16, [130, 90, 60]), rect(455, 556, 12, 44, [130, 90, 60]), rect(543, 556, 12, 44, [130, 90, 60])]),
    description: "Un banc entre deux cerisiers en fleurs, dans un jardin.",
  },
};
