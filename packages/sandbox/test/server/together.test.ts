import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { Together } from "../../src/server/together.js";

it("all who wait in one turn go on in their order, with nothing between them", async () => {
  const together = new Together();
  const log: string[] = [];
  const wait = (name: string) => together.wait().then(() => log.push(name));
  const [first, second] = [wait("first"), wait("second")];
  const other = setImmediate().then(() => log.push("what came after them"));
  await Promise.resolve();
  expect(log).toEqual([]);
  await Promise.all([first, second, other]);
  expect(log).toEqual(["first", "second", "what came after them"]);
});

it("a wait that begins during a turn ends in the next one", async () => {
  const together = new Together();
  const log: string[] = [];
  const again = together.wait().then(() => together.wait().then(() => log.push("again")));
  await together.wait().then(() => log.push("once"));
  expect(log).toEqual(["once"]);
  await again;
});
