import address from "./feedback.css?url";

const LONGEST_WAIT_MS = 3000;

/** Adds the sheet of what follows an answer: Astro would link it to the page, and make every first question wait. A late sheet is no reason to keep corrections back. */
export function addFeedbackStyles(): Promise<void> {
  if (document.head.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
}
