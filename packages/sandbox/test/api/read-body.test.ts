import { expect, it } from "vitest";
import { readJsonBody, readTextPieces } from "../../src/api/read-body.js";

const longest = 100;
const json = { "content-type": "application/json" };

function read(body: BodyInit | null, headers: Record<string, string> = json): Promise<unknown> {
  return readJsonBody(new Request("http://x", { method: "POST", body, headers }), longest);
}

/** Makes a body in pieces, whose length nobody declares. */
function pieces(...texts: string[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}

const inPieces = (body: ReadableStream, headers = json) =>
  new Request("http://x", { method: "POST", body, headers, duplex: "half" } as RequestInit);

const readPieces = (...texts: string[]) => readJsonBody(inPieces(pieces(...texts)), longest);

async function textOf(request: Request): Promise<string> {
  let text = "";
  for await (const piece of readTextPieces(request, longest)) text += piece;
  return text;
}

it("reads JSON, in one piece or in many", async () => {
  expect(await read('{"a":1}')).toEqual({ a: 1 });
  expect(await readPieces('{"a', '":', "1}")).toEqual({ a: 1 });
});

it.each(["application/json; charset=utf-8", "Application/JSON"])(
  "takes the content type %s",
  async (type) => {
    expect(await read("{}", { "content-type": type })).toEqual({});
  },
);

it.each(["text/plain", "application/jsonx", "application/x-www-form-urlencoded"])(
  "refuses %s",
  async (type) => {
    await expect(read("{}", { "content-type": type })).rejects.toThrow("The body is not declared as JSON.");
  },
);

it("refuses a body that is not there", async () => {
  await expect(read(null, {})).rejects.toThrow("The request has no body. Send a JSON object.");
  await expect(read("", json)).rejects.toThrow("The request has no body.");
});

it("refuses a body that is too long, declared or not", async () => {
  const message = "The body has more than 100 bytes.";
  const long = JSON.stringify("x".repeat(longest));
  await expect(read(long, { ...json, "content-length": String(long.length) })).rejects.toThrow(message);
  await expect(readPieces(long.slice(0, 60), long.slice(60))).rejects.toThrow(message);
  const exact = JSON.stringify("x".repeat(longest - 2));
  expect(await readPieces(exact)).toBe("x".repeat(longest - 2));
});

it("refuses bytes that are not UTF-8", async () => {
  await expect(read(new Uint8Array([0x22, 0xff, 0x22]))).rejects.toThrow("The body is not UTF-8.");
});

it("reads text in pieces, whose characters may be cut through", async () => {
  const bytes = new TextEncoder().encode('"Zoë 😀"');
  const single = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await textOf(inPieces(single))).toBe('"Zoë 😀"');
});

it("refuses text in pieces that is too long, of another type, or not UTF-8", async () => {
  const long = "x".repeat(60);
  await expect(textOf(inPieces(pieces(long, long)))).rejects.toThrow("The body has more than 100 bytes.");
  await expect(textOf(inPieces(pieces("{}"), { "content-type": "text/plain" }))).rejects.toThrow(
    "The body is not declared as JSON.",
  );
  const half = new ReadableStream({
    start(controller) {
      controller.enqueue(Uint8Array.of(0x22, 0xc3));
      controller.close();
    },
  });
  await expect(textOf(inPieces(half))).rejects.toThrow("The body is not UTF-8.");
});

it("reads the rest of the text when its reader stops, since the sender would not see the response otherwise", async () => {
  let sent = 0;
  const body = new ReadableStream(
    {
      pull(controller) {
        sent++;
        if (sent > 9) controller.close();
        else controller.enqueue(new TextEncoder().encode("x"));
      },
    },
    { highWaterMark: 0 },
  );
  for await (const piece of readTextPieces(inPieces(body), longest)) if (piece) break;
  expect(sent).toBe(10);
});

it("others have their turn while the rest of a text in pieces is dropped", async () => {
  let left = 5;
  let turns = 0;
  const turnsAtPull: number[] = [];
  const body = new ReadableStream({
    pull(controller) {
      turnsAtPull.push(turns);
      controller.enqueue(new TextEncoder().encode("[]"));
      if (--left === 0) controller.close();
    },
  });
  const counting = setInterval(() => turns++);
  for await (const piece of readTextPieces(inPieces(body), longest)) if (piece) break;
  clearInterval(counting);
  expect(new Set(turnsAtPull.slice(1)).size).toBeGreaterThan(1);
});
