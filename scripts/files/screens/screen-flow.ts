import { appScreen, type AppScreen } from "./app-screen.ts";

export interface FlowScreen {
  readonly id: string;
  readonly title: string;
  /** HTML of the screen; its links to others are made by `goTo`. */
  readonly body: string;
}

/** Screens of a service that follow one another by links, in one page without script: the fragment says which shows, and the first shows without one. */
export function screenFlow(app: Omit<AppScreen, "body">, [first, ...others]: readonly [FlowScreen, ...FlowScreen[]]): string {
  const shown = ({ id, title, body }: FlowScreen, className: string) => `<section class="${className}" id="${id}">\n<h2>${title}</h2>\n${body}\n</section>`;
  return appScreen({ ...app, css: `${CSS}${app.css ?? ""}`, body: [...others.map((screen) => shown(screen, "screen")), shown(first, "start")].join("\n") });
}

export function goTo(id: string, label: string, className = "button"): string {
  return `<a class="${className}" href="#${id}">${label}</a>`;
}

const CSS = `
.screen { display: none; }
.screen:target { display: block; }
.screen:target ~ .start { display: none; }
.choices { display: flex; flex-wrap: wrap; gap: .6rem; margin: .8rem 0; }
.line { background: #fff; border: 1px solid #d5d9e2; border-radius: .6rem; display: block; margin: 0 0 .5rem; padding: .7rem .9rem; }
`;
