import { endCodeOf } from "../../exam/end-code.ts";
import type { ExamSession } from "../../exam/exam-session.ts";
import { exposureOf } from "../../exam/exposure.ts";
import { serializeExamSession } from "../../exam/parse-exam-session.ts";
import { safeExamBrowserSettings } from "../../exam/safe-exam-browser.ts";
import { teamExam } from "../../i18n/fr/team-exam.ts";
import { element } from "../element.ts";
import { download } from "../exports.ts";
import { buttonOf } from "../prepare/form-parts.ts";
import { qrDrawing } from "../prepare/qr-drawing.ts";
import type { ExamContext } from "./exam-space.ts";

const { documents: text } = teamExam;

/** What leaves the team before an exam, and what must not. */
export function documentsView({ document, shelf, site, tell, go }: ExamContext, session: ExamSession): HTMLElement {
  const { id, secret, candidates } = session;
  const address = `${site}examen/#${new URLSearchParams({ epreuve: id })}`;
  const link = `${address}&cle=${secret.key}`;
  const place = element(document, "div", {});
  const quit = element(document, "p", { class: "small" });
  void quitCode(session).then((code) => (quit.textContent = text.sebQuit(code)));
  const { highest, overlap } = exposureOf(candidates);
  showKey(false);
  return element(
    document,
    "section",
    { class: "stack", "aria-labelledby": "titre-documents", "data-view": "documents" },
    element(document, "h3", { id: "titre-documents" }, text.title),
    element(document, "p", { class: "soft small" }, text.facts(Math.max(...candidates.map(({ questions }) => questions.length)), highest, overlap)),
    element(
      document,
      "div",
      { class: "workspace-grid" },
      card(text.bundle, text.bundleText, buttonOf(document, text.bundleButton, "primary", () => void downloadBundle())),
      element(document, "section", { class: "card stack" }, element(document, "h4", {}, text.key), element(document, "p", { class: "soft" }, text.keyText), place),
      card(text.file, text.fileText, buttonOf(document, text.fileButton, "secondary", () => download(`palier-session-${id}.palier-session.json`, new Blob([serializeExamSession(session)], { type: "application/json" })))),
      card(text.seb, text.sebText, buttonOf(document, text.sebButton, "secondary", () => void downloadSettings()), quit),
    ),
    removal(),
  );

  function card(title: string, about: string, ...content: readonly HTMLElement[]): HTMLElement {
    return element(document, "section", { class: "card stack" }, element(document, "h4", {}, title), element(document, "p", { class: "soft" }, about), ...content.map((part) => (part.tagName === "BUTTON" ? element(document, "p", {}, part) : part)));
  }

  /** Hidden until it is wanted: a screen in a classroom has readers. */
  function showKey(shown: boolean): void {
    const toggle = buttonOf(document, shown ? text.hide : text.show, "secondary", () => {
      showKey(!shown);
      place.querySelector("button")?.focus();
    });
    const code = `${secret.code.slice(0, 5)} ${secret.code.slice(5)}`;
    place.replaceChildren(
      element(document, "p", {}, toggle),
      ...(shown
        ? [
            element(document, "p", { class: "small soft" }, text.code),
            element(document, "p", { class: "exam-open-code" }, code),
            element(document, "div", { class: "exam-qr", "data-theme": "light" }, qrDrawing(document, link, text.qr)),
            element(document, "p", {}, buttonOf(document, text.copy, "quiet", () => void navigator.clipboard.writeText(link).then(() => tell("success", text.copied)))),
          ]
        : []),
    );
  }

  async function downloadBundle(): Promise<void> {
    const bundle = await shelf.bundle(id);
    if (bundle) download(`${id}.palier-epreuve.json`, new Blob([bundle], { type: "application/json" }));
    else tell("warning", text.bundleMissing);
  }

  async function downloadSettings(): Promise<void> {
    const settings = safeExamBrowserSettings({ address, quitPasswordHash: await sha256(await quitCode(session)) });
    download(`${id}.seb`, new Blob([settings], { type: "application/seb" }));
  }

  function removal(): HTMLElement {
    const dialog = element(document, "dialog", { class: "dialog stack", "aria-labelledby": "effacer-epreuve" }, element(document, "h2", { id: "effacer-epreuve" }, text.remove), element(document, "p", {}, text.removeAsk), element(document, "p", { class: "cluster" }, buttonOf(document, text.cancel, "primary", () => dialog.close()), buttonOf(document, text.remove, "danger", () => void remove())));
    async function remove(): Promise<void> {
      dialog.close();
      await shelf.remove(id);
      go({ view: "list" });
    }
    return element(document, "div", {}, buttonOf(document, text.remove, "quiet", () => dialog.showModal()), dialog);
  }
}

/** What leaves Safe Exam Browser: for the supervisor alone, tied to the session and not to what candidates type. */
async function quitCode({ ownKey }: ExamSession): Promise<string> {
  return endCodeOf(await sha256(ownKey.d));
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
