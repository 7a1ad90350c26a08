import { expect, it, vi } from "vitest";
import { JsonPieces } from "../../src/api/json-pieces.js";

it("an unreadable source fails before the response begins", async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first piece
  async function* gone(): AsyncGenerator<string> {
    throw new Error("The database is gone.");
  }
  await expect(JsonPieces.begin(gone())).rejects.toThrow("The database is gone.");
});

it("a stream that is cancelled ends its source", async () => {
  const end = vi.fn();
  async function* endless() {
    try {
      for (;;) yield "1";
    } finally {
      end();
    }
  }
  const reader = (await JsonPieces.begin(endless())).stream().getReader();
  await reader.read();
  await reader.cancel();
  expect(end).toHaveBeenCalledOnce();
});
