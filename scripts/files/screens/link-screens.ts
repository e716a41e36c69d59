import { escapeHtml } from "../formats/html-page.ts";
import { type AppScreen, appScreen, card } from "./app-screen.ts";
import { CHOICE_CSS } from "./consent-banner.ts";

export interface LinkScreen {
  readonly heading: string;
  /** HTML between the heading and the links. */
  readonly body?: string;
  /** What the pupil may press, and the screen it opens ("debut" is the first one). */
  readonly links?: readonly (readonly [text: string, screen: string])[];
}

/** Screens of one service, without script: each press opens another screen of the same page. */
export function linkScreens(app: Omit<AppScreen, "body">, start: LinkScreen, screens: Readonly<Record<string, LinkScreen>>): string {
  const others = Object.entries(screens).map(([id, screen]) => `<div class="screen" id="${id}">${content(screen)}<p class="again"><a href="#debut">Revenir au début</a></p></div>`);
  return appScreen({ ...app, css: CHOICE_CSS + CSS + (app.css ?? ""), body: `${others.join("\n")}\n<div class="start">${content(start)}</div>` });
}

function content({ heading, body = "", links = [] }: LinkScreen): string {
  const presses = links.map(([text, screen]) => `<a class="press" href="#${screen}">${escapeHtml(text)}</a>`).join("");
  return card(`<h2>${escapeHtml(heading)}</h2>${body}${presses}`);
}

/** A number that depends on the way taken, so that each end has its own. */
export function receipt(random: () => number): string {
  return String(1000 + Math.floor(random() * 9000));
}

const CSS = `
.press { display: block; margin: .5rem 0 0; padding: .65rem .9rem; border: 1px solid #aab2c3; border-radius: .5rem; background: #f8f9fc; text-decoration: none; font-weight: 600; }
.press:focus, .press:hover { border-color: var(--accent); }
.again { font-size: .9rem; }
code { background: #eef0f5; border-radius: .3rem; padding: .1rem .35rem; overflow-wrap: anywhere; }
`;

export interface Step {
  readonly heading: string;
  readonly body?: string;
  /** An end of the way: the words before its number. */
  readonly receipt?: string;
  readonly options?: Readonly<Record<string, Step>>;
}

/** A tree of screens. Each end shows its own number, found by the words pressed on the way: "Partager > Courriel". */
export function stepTree(app: Omit<AppScreen, "body">, root: Step, random: () => number): { page: string; receipts: Readonly<Record<string, string>> } {
  const screens: Record<string, LinkScreen> = {};
  const receipts: Record<string, string> = {};
  const visit = (step: Step, id: string, way: string): LinkScreen => {
    const links = Object.entries(step.options ?? {}).map(([text, next], index) => {
      const nextId = `${id}${index + 1}`;
      screens[nextId] = visit(next, nextId, way ? `${way} > ${text}` : text);
      return [text, nextId] as const;
    });
    if (!step.receipt) return { ...step, links };
    let number = receipt(random);
    while (Object.values(receipts).includes(number)) number = receipt(random);
    receipts[way] = number;
    return { heading: step.heading, body: `${step.body ?? ""}<p>${step.receipt} : <strong>${number}</strong></p>`, links };
  };
  return { page: linkScreens(app, visit(root, "e", ""), screens), receipts };
}
