import { expect, it } from "vitest";
import { MemoryStore } from "../../src/store/memory-store.js";
import { mail, token, user } from "../support/records.js";
import { wholeSnapshot } from "../support/whole-snapshot.js";
import { storeSuite } from "./store-suite.js";

storeSuite(async () => new MemoryStore());

it("e-mails and tokens do not become more and more", async () => {
  const store = new MemoryStore();
  await store.addUser(user(1));
  for (let i = 0; i < 12_000; i++) {
    const version = (await store.user(user(1).id))?.version ?? 0;
    await store.changeFaces({ userId: user(1).id, version, faces: [], mails: [mail(1, `number ${i}`)] });
  }
  expect((await store.mails({ limit: 1 }))[0]).toEqual(mail(1, "number 11999"));

  // Tokens from before the clock went back end late, and must not keep the others.
  for (let i = 0; i < 100; i++) await store.addToken(token(`late ${i}`, 1e9), 0);
  for (let i = 0; i < 5000; i++) await store.addToken(token(`number ${i}`, i + 1), i);
  const { mails, tokens } = await wholeSnapshot(store);
  expect(mails.length).toBeLessThan(10_000);
  expect(tokens.length).toBeLessThan(200);
});
