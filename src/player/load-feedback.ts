import type { Feedback } from "./feedback.ts";
import type { Loaded } from "./load-release.ts";
import type { SessionContent } from "./session-content.ts";

/** The corrections and the code that shows them, fetched after the first question; asked again after a failure. */
export function loadFeedback(content: SessionContent): () => Promise<Loaded<Feedback>> {
  return async () => {
    const [code, teaching] = await Promise.all([loadCode(), content.teaching()]);
    if (!teaching.ok) return teaching;
    if (!code) return { ok: false, error: { kind: "offline", path: "feedback" } };
    return { ok: true, value: code.buildFeedback(content, teaching.value) };
  };
}

async function loadCode() {
  const code = await Promise.all([import("./feedback.ts"), import("./feedback-styles.ts").then(({ addFeedbackStyles }) => addFeedbackStyles())]).catch(() => undefined);
  return code?.[0];
}
