import type { VirtualTab } from "./virtual-tab.ts";
import { settle } from "./virtual-tab.ts";

/** What a screen shows to somebody who reads it. */
export interface Seen {
  readonly title: string;
  readonly text: string;
  /** On a question: its words, and its choices in the order shown. */
  readonly question: readonly string[] | undefined;
}

export function look({ root }: VirtualTab): Seen {
  const title = root.querySelector("h1")?.textContent ?? "";
  const text = (root.textContent ?? "").replace(/\s/g, " ");
  if (!/^Question \d+$/.test(title) || !root.querySelector(".statement")) return { title, text, question: undefined };
  const words = [root.querySelector(".statement p"), ...root.querySelectorAll(".choice, .ordering-text, .pair-item")].map((node) => node?.textContent ?? "");
  return { title, text, question: words };
}

/** Does the next thing that the screen asks for; the answer to a question comes from `random`. */
export async function act(tab: VirtualTab, random: () => number): Promise<void> {
  const { title, question } = look(tab);
  if (question) await answer(tab, random);
  else if (/^Question/.test(title)) await press(tab, "Voir la question");
  else if (title === "Point d’étape") await press(tab, random() < 0.2 ? "Faire une pause" : "Continuer");
  else if (title === "Tes dernières réponses") await press(tab, "Voir mon résultat");
  else if (title === "Test en pause") await press(tab, "Reprendre");
  else if (find(tab, "Reprendre")) await press(tab, "Reprendre");
  else if (find(tab, "Commencer")) await submit(tab);
  else throw new Error(`nothing to do on: ${title}`);
}

async function answer(tab: VirtualTab, random: () => number): Promise<void> {
  const chance = random();
  if (chance < 0.15) return press(tab, "Pause");
  const fields = [...tab.root.querySelectorAll<HTMLInputElement>(".question-form input")];
  if (chance < 0.4 || fields.length === 0) return press(tab, "Je passe");
  for (const field of fields.filter(({ type }) => type === "text")) type(field, String(Math.floor(random() * 100)));
  const boxes = fields.filter(({ type }) => type !== "text");
  const box = boxes[Math.floor(random() * boxes.length)];
  if (box) {
    box.checked = true;
    box.dispatchEvent(new Event("change"));
  }
  await settle();
  await submit(tab);
  // Two empty fields of three are doubted once; what cannot be read is left.
  if (/champ/.test(tab.root.querySelector("#answer-error")?.textContent ?? "")) await submit(tab);
  if (tab.root.querySelector("#answer-error")?.textContent) await press(tab, "Je passe");
}

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input"));
}

async function submit({ root }: VirtualTab): Promise<void> {
  root.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  await settle();
}

/** Presses the button that says this, and waits for what follows. */
export async function press(tab: VirtualTab, label: string): Promise<void> {
  const found = find(tab, label);
  if (!found) throw new Error(`no button « ${label} » on: ${look(tab).title}`);
  found.click();
  await settle();
}

function find({ root }: VirtualTab, label: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll("button")].find((node) => node.textContent === label);
}
