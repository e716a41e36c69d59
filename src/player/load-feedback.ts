import type { Feedback } from "./feedback.ts";
import type { Loaded } from "./load-release.ts";
import type { SessionContent } from "./session-content.ts";

/** The corrections and the code that shows them, fetched after the first question; asked again after a failure. */
export function loadFeedback(content: SessionContent): () => Promise<Loaded<Feedback>> {
  return async () => {
    const [code, teaching] = await Promise.all([import("./feedback.ts").catch(() => undefined), content.teaching()]);
    if (!teaching.ok) return teaching;
    if (!code) return { ok: false, error: { kind: "offline", path: "feedback" } };
    return { ok: true, value: code.buildFeedback(content, teaching.value) };
  };
}
