import type { FileMaker } from "../file-maker.ts";
import { BASICS, type PhoneAction, type PhoneScene, sceneText } from "../scenes/phone.ts";

export const makeFiles: FileMaker = ({ id, values }) => {
  const devices = ROOMS[id]!;
  const wanted = devices.find(({ name }) => name === values["appareil"])!;
  const repair: Readonly<Record<string, readonly PhoneAction[]>> = {
    "trop-loin": [{ kind: "bring", device: wanted.id }],
    occupe: [{ kind: "release", device: wanted.id }],
    "ancien-lien": [{ kind: "unlink", device: wanted.id }],
  };
  const solution: readonly PhoneAction[] = [{ kind: "switch", name: "bluetooth", on: true }, ...repair[wanted.problem!]!, { kind: "link", device: wanted.id, code: wanted.code ?? "" }];
  const kept = devices.filter(({ paired, problem }) => paired && !problem).map((device) => device.id);
  return {
    files: { [String(values["scene"])]: sceneText({ apps: [...BASICS, { id: "onde", name: "Onde", purpose: "Écouter de la musique." }], devices }) },
    answer: { relies: [wanted.id, ...kept].toSorted().join(" ") },
    solution,
  };
};

const ROOMS: Readonly<Record<string, NonNullable<PhoneScene["devices"]>>> = {
  a: [
    { id: "montre-lune", name: "Montre Lune", type: "montre", paired: true },
    { id: "galet-salon", name: "Galet du salon", type: "enceinte", code: "3094", problem: "trop-loin", movable: true, releasable: true },
    { id: "galet-voisin", name: "Galet 2", type: "enceinte", code: "5518", problem: "occupe" },
    { id: "clavier-plat", name: "Clavier plat", type: "clavier", code: "770431", movable: true },
  ],
  b: [
    { id: "casque-brume", name: "Casque Brume", type: "casque", code: "6127", problem: "occupe", movable: true, releasable: true },
    { id: "clavier-rond", name: "Clavier rond", type: "clavier", paired: true },
    { id: "casque-vent", name: "Casque Vent", type: "casque", code: "2280", problem: "trop-loin", releasable: true },
    { id: "tablette", name: "Tablette de Noa", type: "téléphone" },
  ],
  c: [
    { id: "enceinte-bleue", name: "Enceinte bleue", type: "enceinte", problem: "ancien-lien", paired: true, code: "9046", movable: true, releasable: true },
    { id: "enceinte-rouge", name: "Enceinte rouge", type: "enceinte", code: "1357", problem: "occupe" },
    { id: "montre-sud", name: "Montre Sud", type: "montre", paired: true },
  ],
};
