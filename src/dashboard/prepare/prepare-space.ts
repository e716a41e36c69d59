import type { FrameworkBundle, NamedDesign } from "../../bank/bundle.ts";
import type { Campaign } from "../../campaigns/campaign.ts";
import { prepare } from "../../i18n/fr/prepare.ts";
import type { PlanAxis } from "../../rosters/plan-board.ts";
import { element } from "../element.ts";
import { keepFocus } from "../focus.ts";
import type { KeyRing } from "../key-ring.ts";
import { campaignsView } from "./campaigns-view.ts";
import { keysView } from "./keys-view.ts";
import { pixView } from "./pix-view.ts";
import { planningView } from "./planning-view.ts";
import { type PreparePart, prepareAddress, prepareParts } from "./prepare-part.ts";
import { slipsView } from "./slips-view.ts";
import { studentsView } from "./students-view.ts";
import type { TeamWorkspace, WorkspaceChange } from "./team-workspace.ts";
import { workspaceView } from "./workspace-view.ts";

export interface PrepareOptions {
  readonly workspace: TeamWorkspace;
  readonly keys: KeyRing;
  /** Address of the site, with a trailing slash: what the slips lead to. */
  readonly site: string;
  readonly designs: () => Promise<readonly NamedDesign[]>;
  readonly framework: () => Promise<FrameworkBundle>;
  /** Campaigns that the site serves, by their short codes. */
  readonly published: () => Promise<Readonly<Record<string, Campaign>>>;
  readonly startWorker: () => Worker;
  /** The results that the views show are no longer those kept. */
  readonly onChange: () => void;
}

/** What the views of the preparation share. */
export interface PrepareContext extends PrepareOptions {
  readonly document: Document;
  /** Changes the workspace, says so, and offers to take it back. */
  act(change: WorkspaceChange, done: string, then?: { readonly label: string; readonly run: () => void }): Promise<void>;
  tell(kind: "info" | "success" | "error", text: string): void;
  clearStatus(): void;
  /** Draws the view again, when what changed is not in the workspace. */
  redraw(): void;
  go(part: PreparePart): void;
  /** What was chosen in the views, for as long as the page is open. */
  readonly chosen: Chosen;
}

export interface Chosen {
  search: string;
  className: string;
  group: string;
  showsLeft: boolean;
  /** Students whose slips are wanted; undefined for all those of the class and group. */
  slips: ReadonlySet<string> | undefined;
  perPage: number;
  /** Id of the campaign that the slips open; undefined for a test without campaign. */
  campaign: string | undefined;
  prints: "slips" | "list";
  planBy: PlanAxis;
  /** The Pix Orga campaign looked at. */
  pix: string | undefined;
}

/** The part of the team's page that prepares a class: students, slips, and the workspace itself. */
export function openPrepareSpace(root: HTMLElement, options: PrepareOptions): { readonly show: (part: PreparePart | undefined) => void; readonly tellUnreadable: () => void } {
  const document = root.ownerDocument;
  const { workspace } = options;
  const tabs = element(document, "nav", { class: "tabs no-print", "aria-label": prepare.label });
  const status = element(document, "div", { class: "no-print", "data-place": "prepare-status", "aria-live": "polite" });
  const view = element(document, "div", { "data-place": "prepare-view" });
  root.append(tabs, status, view);
  let current: PreparePart | undefined;
  const context: PrepareContext = {
    ...options,
    document,
    act,
    tell,
    clearStatus: () => status.replaceChildren(),
    redraw: draw,
    go: (part) => location.assign(prepareAddress(part)),
    chosen: { search: "", className: "", group: "", showsLeft: false, slips: undefined, perPage: 8, campaign: undefined, prints: "slips", planBy: "subject", pix: undefined },
  };
  workspace.onOtherTab(() => {
    void options.keys.restore().then(draw);
    tell("info", prepare.otherTab);
  });

  return {
    show(part) {
      if (part !== current) status.replaceChildren();
      current = part;
      draw();
    },
    tellUnreadable: () => tell("error", prepare.unreadable),
  };

  function draw(): void {
    root.hidden = current === undefined;
    if (current === undefined) {
      view.replaceChildren();
      return;
    }
    tabs.replaceChildren(...prepareParts.map((part) => element(document, "a", { class: "tab", href: prepareAddress(part), "aria-current": part === current ? "page" : undefined }, prepare.tabs[part])));
    const part = current;
    keepFocus(document, () => view.replaceChildren({ students: studentsView, campaigns: campaignsView, slips: slipsView, planning: planningView, pix: pixView, keys: keysView, workspace: workspaceView }[part](context)));
  }

  async function act(change: WorkspaceChange, done: string, then?: { readonly label: string; readonly run: () => void }): Promise<void> {
    const { saved, undo } = await workspace.change(change);
    options.onChange();
    draw();
    const takeBack = (): void =>
      void undo().then(() => {
        options.onChange();
        draw();
        tell("info", prepare.undone);
        focusHeading();
      });
    const buttons = [
      then !== undefined && element(document, "button", { class: "button", type: "button", onclick: then.run }, then.label),
      element(document, "button", { class: "button", "data-kind": "secondary", type: "button", "data-undo": "", onclick: takeBack }, prepare.undo),
    ];
    status.replaceChildren(
      element(document, "div", { class: "notice", "data-kind": saved ? "success" : "warning" }, element(document, "p", {}, done), !saved && element(document, "p", {}, prepare.notSaved), element(document, "p", { class: "cluster" }, ...buttons)),
    );
    // What was pressed is gone from the page: the next thing to do takes the focus.
    if (document.activeElement === null || document.activeElement === document.body) status.querySelector("button")?.focus();
  }

  function tell(kind: "info" | "success" | "error", text: string): void {
    status.replaceChildren(element(document, "p", { class: "notice", "data-kind": kind, role: kind === "error" ? "alert" : undefined }, element(document, "span", {}, text)));
  }

  function focusHeading(): void {
    view.querySelector<HTMLElement>("h2[tabindex]")?.focus();
  }
}
