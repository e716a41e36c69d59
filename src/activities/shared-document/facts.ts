import type { Facts } from "../activity.ts";
import type { SharedDocumentScene } from "./scene.ts";
import { modeInForce, type State, tidy } from "./state.ts";

const ROLES = { owner: "propriétaire", editor: "éditeur", commenter: "commentateur", reader: "lecteur" } as const;
const ACCESS = { restricted: "restreint", "with-link": "avec le lien", public: "public" } as const;
const STATUS = { open: "en attente", accepted: "acceptée", refused: "refusée" } as const;
const MODES = { edit: "modifier", suggest: "suggérer", read: "lire" } as const;

export function factsOf(scene: SharedDocumentScene, state: State): Facts {
  const { roles, link, paragraphs, comments, suggestions, restored } = state;
  const known = [...scene.paragraphs, ...paragraphs.filter(({ id }) => !scene.paragraphs.some((original) => original.id === id))];
  const textOf = (id: string) => tidy(paragraphs.find((each) => each.id === id)?.text ?? "");
  const startOf = (id: string) => tidy(scene.paragraphs.find((each) => each.id === id)?.text ?? "");
  return Object.fromEntries([
    ...scene.people.map(({ id }) => [`role:${id}`, roles[id] === undefined ? "aucun" : ROLES[roles[id]]]),
    ["link", ACCESS[link.access]],
    ["link-role", link.access === "restricted" ? "" : ROLES[link.role]],
    ["link-expiry", link.access === "restricted" ? "" : link.expires],
    ...known.flatMap(({ id }): [string, string][] => [
      [`comment:${id}`, String(comments.filter((each) => each.paragraph === id && each.author === scene.me && each.id.startsWith("+")).length)],
      [`suggested:${id}`, suggestions.findLast((each) => each.paragraph === id && each.author === scene.me && each.status === "open")?.text ?? ""],
      [`text:${id}`, textOf(id)],
    ]),
    ...comments.flatMap(({ id, replies, resolved }): [string, string][] => [
      [`replied:${id}`, yesOrNo((replies?.length ?? 0) > (scene.comments?.find((each) => each.id === id)?.replies?.length ?? 0))],
      [`resolved:${id}`, yesOrNo(resolved === true)],
    ]),
    ...suggestions.map(({ id, status }) => [`suggestion:${id}`, STATUS[status]]),
    ["changed", known.filter(({ id }) => textOf(id) !== startOf(id)).map(({ id }) => id).toSorted().join(", ")],
    ["version", restored],
    ["mode", MODES[modeInForce(scene, state)]],
  ]);
}

function yesOrNo(value: boolean): string {
  return value ? "oui" : "non";
}
