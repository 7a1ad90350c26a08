import { encode } from "uqr";
import { base64 } from "../platform/base64.js";
import { encodePng } from "./png.js";

/** The width of each square of the code, in pixels. */
const scale = 4;

/** The number of pictures to keep. Each takes milliseconds to draw, and a list of mail shows the same ones again and again. */
const picturesKept = 200;
const pictures = new Map<string, string>();

/** Draws a QR code of a text, and returns it as a data URL. */
export function qrCodeUrl(text: string): string {
  const picture = pictures.get(text) ?? draw(text);
  pictures.delete(text);
  pictures.set(text, picture);
  // A Map yields the oldest entry first.
  if (pictures.size > picturesKept) pictures.delete(pictures.keys().next().value as string);
  return picture;
}

function draw(text: string): string {
  const { data } = encode(text, { ecc: "M", border: 4 });
  const rows = data.flatMap((row) =>
    Array<boolean[]>(scale).fill(row.flatMap((dark) => Array<boolean>(scale).fill(dark))),
  );
  return `data:image/png;base64,${base64(encodePng(rows))}`;
}
