import decodeQR from "qr/decode.js";

export type ScanOutcome = { readonly kind: "read"; readonly text: string } | { readonly kind: "stopped" | "refused" | "missing" };

/** Between two looks at the picture: a school PC decodes one in 20 to 60 ms. */
const PAUSE_MS = 150;
/** A QR code held before the camera needs no more, and time grows with the surface. */
const WIDEST = 720;

/** Shows the camera until a QR code is read or `signal` aborts; the pictures stay in the page. */
export async function scanQr(video: HTMLVideoElement, signal: AbortSignal, onReady: () => void): Promise<ScanOutcome> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch (error) {
    return { kind: error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "missing" };
  }
  try {
    video.srcObject = stream;
    await video.play();
    onReady();
    while (!signal.aborted && video.isConnected) {
      const text = readFrame(video);
      if (text !== undefined) return { kind: "read", text };
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return { kind: "stopped" };
  } finally {
    video.srcObject = null;
    for (const track of stream.getTracks()) track.stop();
  }
}

function readFrame(video: HTMLVideoElement): string | undefined {
  const scale = Math.min(1, WIDEST / video.videoWidth);
  const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
  if (!width || !height) return undefined;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  context?.drawImage(video, 0, 0, width, height);
  const picture = context?.getImageData(0, 0, width, height);
  try {
    return picture && decodeQR(picture);
  } catch {
    // No QR code in this picture: the next one may have it.
    return undefined;
  }
}
