import { expect, it } from "vitest";
import { TransactionQueue } from "../../../src/store/sqlite/transaction-queue.js";

function queueWith(steps: string[]) {
  return new TransactionQueue<(step: string) => void>((work) => {
    steps.push("begin");
    const result = work((step) => steps.push(step));
    steps.push("end");
    return result;
  }, setImmediate);
}

it("does in one transaction what comes before its turn, and in the next what comes later", async () => {
  const steps: string[] = [];
  const queue = queueWith(steps);
  await Promise.all(["one", "other"].map((name) => queue.add((step) => step(name))));
  await queue.add((step) => step("later"));
  expect(steps).toEqual(["begin", "one", "other", "end", "begin", "later", "end"]);
});

it("lets what fails fail alone", async () => {
  const queue = queueWith([]);
  const outcomes = await Promise.allSettled([
    queue.add(() => "one"),
    queue.add(() => {
      throw new Error("broken");
    }),
    queue.add(() => "other"),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

it.each(["SQLITE_BUSY", "SQLITE_PROTOCOL"])(
  "tries nothing again on a file that another process has locked, because each attempt stops the process: %s",
  async (code) => {
    let attempts = 0;
    const queue = new TransactionQueue(() => {
      attempts++;
      throw new Error("The file cannot be written.", { cause: { code } });
    }, setImmediate);
    const outcomes = await Promise.allSettled([queue.add(() => "one"), queue.add(() => "other")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(attempts).toBe(1);
  },
);

it("does at once what waits, when it is told to", () => {
  const steps: string[] = [];
  const queue = queueWith(steps);
  void queue.add((step) => step("one"));
  queue.flush();
  queue.flush();
  expect(steps).toEqual(["begin", "one", "end"]);
});
