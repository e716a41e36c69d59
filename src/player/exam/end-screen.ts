import { exam } from "../../i18n/fr/exam.ts";
import { element } from "../dom.ts";
import { qrCode } from "../qr-code.ts";
import { button } from "../screens/notice.ts";
import type { Screen } from "../stage.ts";

export interface EndProps {
  readonly session: string;
  readonly token: string;
  readonly endCode: string;
  readonly byTime: boolean;
  /** Undefined when the file could not be made. */
  readonly fileName: string | undefined;
}

/** The end code for the supervisor's sheet, the file for the team. */
export function endScreen({ session, token, endCode, byTime, fileName }: EndProps, actions: { readonly download: () => void; readonly resume: () => void }): Screen {
  const text = exam.end;
  return {
    title: text.title,
    element: element(
      "section",
      { class: "stack stack-loose" },
      element("h1", {}, text.title),
      element("p", { class: "lead" }, byTime ? text.time : text.done),
      element("p", {}, text.first),
      element("div", { class: "exam-end" }, element("div", {}, element("p", { class: "small soft" }, text.code), element("p", { class: "exam-end-code" }, element("span", {}, endCode.slice(0, 4)), " ", element("span", {}, endCode.slice(4)))), qrCode(`PALIER ${session} ${token} ${endCode}`, text.qr)),
      element("p", {}, text.second),
      fileName === undefined ? element("p", { class: "notice", "data-kind": "error", role: "alert" }, element("span", {}, text.failed)) : element("p", { class: "small" }, text.downloaded(fileName)),
      element("p", { class: "cluster" }, button(text.again, "primary", actions.download), button(text.resume, "quiet", actions.resume)),
    ),
  };
}
