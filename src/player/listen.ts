import { player } from "../i18n/fr/player.ts";
import { element } from "./dom.ts";
import { readableParts } from "./readable-parts.ts";
import { button } from "./screens/notice.ts";

export interface Listening {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

const text = player.listen;

/**
 * Reads a question aloud with a voice of this device: none of it goes to a server, and without such a voice there is no
 * button. Suspending stops the sentence and continuing says it again: browsers differ on pausing within one.
 */
export function listenButton(roots: readonly Element[], language: string): Listening {
  const holder = element("div", { class: "listen" });
  const label = element("span", {});
  const main = button("", "quiet", () => (speaking ? suspend() : speakFrom(next)));
  main.append(label, element("span", { class: "visually-hidden" }, text.aloud));
  const stopper = button(text.stop, "quiet", stop);
  stopper.dataset["does"] = "stop";
  stopper.append(element("span", { class: "visually-hidden" }, text.aloud));
  let parts: readonly string[] = [];
  let next = 0;
  let speaking: SpeechSynthesisUtterance | undefined;

  function speakFrom(index: number): void {
    const voice = localVoice(language);
    if (index === 0) parts = readableParts(...roots);
    const sentence = parts[index];
    if (sentence === undefined || !voice) {
      stop();
      return;
    }
    next = index;
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => utterance === speaking && speakFrom(index + 1);
    utterance.onerror = () => utterance === speaking && suspend();
    speaking = utterance;
    speechSynthesis.speak(utterance);
    show();
  }
  function suspend(): void {
    speaking = undefined;
    speechSynthesis.cancel();
    show();
  }
  function stop(): void {
    const hadFocus = stopper === document.activeElement;
    next = 0;
    suspend();
    if (hadFocus) main.focus();
  }
  function show(): void {
    main.dataset["does"] = speaking ? "suspend" : "listen";
    label.textContent = speaking ? text.suspend : next > 0 ? text.resume : text.listen;
    stopper.hidden = !speaking && next === 0;
  }
  function offer(): void {
    if (holder.hasChildNodes() || !localVoice(language)) return;
    holder.append(main, stopper);
    if (document.documentElement.dataset["readAloud"] !== undefined) speakFrom(0);
  }
  function leave(): void {
    stop();
    speechSynthesis.removeEventListener("voiceschanged", offer);
    removeEventListener("pagehide", stop);
  }

  show();
  offer();
  speechSynthesis.addEventListener("voiceschanged", offer);
  addEventListener("pagehide", stop);
  return { element: holder, stop: leave };
}

function localVoice(language: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
  return voices.find((voice) => voice.default) ?? voices[0];
}
