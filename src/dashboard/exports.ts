/** Hands a file to the person at the screen. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const painted = ["fill", "stroke", "color"] as const;
const lettering = ["font-family", "font-size", "font-weight"] as const;

/** The drawing on its own: colours of the theme written out, so that it looks the same outside the page. */
export function standaloneSvg(drawing: Element): Blob {
  const copy = drawing.cloneNode(true) as Element;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  for (const [index, node] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(originals[index] as Element);
    for (const name of painted) if (node.hasAttribute(name)) node.setAttribute(name, style.getPropertyValue(name));
    if (node.tagName === "text") for (const name of lettering) node.setAttribute(name, style.getPropertyValue(name));
  }
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("color", getComputedStyle(drawing).color);
  copy.setAttribute("width", String(Math.ceil(width)));
  copy.setAttribute("height", String(Math.ceil(height)));
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
}

/** The same drawing in pixels, twice as fine as the screen shows it. */
export async function rasterPng(drawing: Element): Promise<Blob> {
  const address = URL.createObjectURL(standaloneSvg(drawing));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = drawing.getBoundingClientRect();
    const scale = Math.min(2, 8000 / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (png === null) throw new Error("drawing not rasterized");
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
