import type { FileMaker } from "../file-maker.ts";
import { BASICS, type PhoneAction, sceneText } from "../scenes/phone.ts";

const SOLUTIONS: Readonly<Record<string, { readonly changed: string; readonly size: string; readonly solution: readonly PhoneAction[] }>> = {
  a: { changed: "lecture texte", size: "tres-grand", solution: [{ kind: "level", name: "texte", value: "tres-grand" }, { kind: "switch", name: "lecture", on: true }] },
  b: { changed: "contraste texte", size: "grand", solution: [{ kind: "level", name: "texte", value: "grand" }, { kind: "switch", name: "contraste", on: true }] },
  c: { changed: "loupe texte", size: "petit", solution: [{ kind: "level", name: "texte", value: "petit" }, { kind: "switch", name: "loupe", on: true }] },
};

export const makeFiles: FileMaker = ({ id, values }) => {
  const { changed, size, solution } = SOLUTIONS[id]!;
  return {
    files: { [String(values["scene"])]: sceneText({ owner: String(values["qui"]), apps: [...BASICS, { id: "journal", name: "Le journal", purpose: "Lire les nouvelles." }], clock: "9:15" }) },
    answer: { change: changed, taille: size },
    solution,
  };
};
