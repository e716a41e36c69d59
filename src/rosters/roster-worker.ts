import { openRoster } from "./open-roster.ts";

self.addEventListener("message", ({ data }: MessageEvent<{ readonly name: string; readonly bytes: Uint8Array }>) => self.postMessage(openRoster(data)));
