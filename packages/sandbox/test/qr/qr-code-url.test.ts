import { crc32, inflateSync } from "node:zlib";
import { FaceClient } from "@idaas-face/client";
import { encode } from "uqr";
import { expect, it } from "vitest";
import { encodePng } from "../../src/qr/png.js";
import { qrCodeUrl } from "../../src/qr/qr-code-url.js";
import { noon, testSandbox } from "../support/sandbox.js";

/** Decodes the dark pixels of a black and white PNG with Node's own zlib. */
function decodePng(png: Buffer): boolean[][] {
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString("latin1", 0, 4), body.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get("IHDR") as Buffer;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT") as Buffer);
  const rowLength = Math.ceil(width / 8) + 1;
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const byte = rows[y * rowLength + 1 + (x >> 3)] as number;
      return (byte & (0x80 >> (x & 7))) === 0;
    }),
  );
}

it("is a picture of the code, four pixels a square", () => {
  const url = "https://sandbox.example/activate?code=abc";
  const [, data] = qrCodeUrl(url).split("data:image/png;base64,");
  const pixels = decodePng(Buffer.from(data ?? "", "base64"));
  const expected = encode(url, { ecc: "M", border: 4 }).data;
  expect(pixels.length).toBe(expected.length * 4);
  expect(expected.map((row, y) => row.map((_, x) => pixels[y * 4 + 1]?.[x * 4 + 2]))).toEqual(expected);
});

it("is the same picture each time, whether it was kept or not", () => {
  const texts = Array.from({ length: 250 }, (_, i) => `text ${i}`);
  const first = texts.map(qrCodeUrl);
  expect(new Set(first).size).toBe(texts.length);
  expect(texts.map(qrCodeUrl)).toEqual(first);
});

it("a picture of more bytes than fit into one block is one too", () => {
  const rows = Array.from({ length: 600 }, (_, y) =>
    Array.from({ length: 1000 }, (_, x) => (x * y) % 3 === 0),
  );
  expect(decodePng(Buffer.from(encodePng(rows)))).toEqual(rows);
});

it("holds the link of the longest host that the sandbox accepts", async () => {
  const { credentials, fetch, users, control } = await testSandbox();
  const createAt = async (host: string, userId: string) => {
    const faces = new FaceClient({
      baseUrl: `https://${host}`,
      credentials,
      fetch,
      clock: () => noon,
      maxRetries: 0,
    });
    return faces.create(userId, { deliverActivationEmail: true });
  };
  await createAt("h".repeat(300), users.ada.id);
  expect(await control.emails()).toHaveLength(1);
  await expect(createAt("h".repeat(301), users.grace.id)).rejects.toMatchObject({ status: 400 });
});
