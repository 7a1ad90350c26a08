import { beforeEach, describe, expect, it } from "vitest";
import { OneAtATime } from "../../src/reconcile/one-at-a-time.js";
import { rejectionOf } from "../support/client.js";

let queue: OneAtATime;
let begun: string[];

beforeEach(() => {
  queue = new OneAtATime();
  begun = [];
});

const patiently = (before: Promise<unknown>) => before;

/** Work under a key that goes on until the test ends it. */
function work(key: string, name: string, wait: (before: Promise<unknown>) => Promise<unknown> = patiently) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const done = queue.run(key, wait, async () => {
    begun.push(name);
    await ended;
    return name;
  });
  return { done, end };
}

/** Lets everything happen that waits for nothing. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("work under one key", () => {
  it("is done one after the other, in the order in which it came", async () => {
    const [one, two, three] = [work("key", "one"), work("key", "two"), work("key", "three")];
    for (const [count, { done, end }] of [one, two, three].entries()) {
      await settled();
      expect(begun).toEqual(["one", "two", "three"].slice(0, count + 1));
      end();
      await done;
    }
    expect(await Promise.all([one.done, two.done, three.done])).toEqual(["one", "two", "three"]);
  });

  it("goes on after work that fails", async () => {
    const failed = rejectionOf(queue.run("key", patiently, () => Promise.reject(new Error("failed"))));
    const next = work("key", "next");
    next.end();
    expect(await next.done).toBe("next");
    expect((await failed).message).toBe("failed");
  });

  it("still waits for what is done when somebody between gives up", async () => {
    const one = work("key", "one");
    const impatient = work("key", "impatient", () => Promise.reject(new Error("enough")));
    const waiting = work("key", "waiting");
    expect((await rejectionOf(impatient.done)).message).toBe("enough");
    const late = work("key", "late");
    await settled();
    expect(begun).toEqual(["one"]);
    one.end();
    await settled();
    expect(begun).toEqual(["one", "waiting"]);
    waiting.end();
    await settled();
    expect(begun).toEqual(["one", "waiting", "late"]);
    late.end();
    await late.done;
  });

  it("still waits for what is done when the last one has given up", async () => {
    const one = work("key", "one");
    await rejectionOf(work("key", "impatient", () => Promise.reject(new Error("enough"))).done);
    const late = work("key", "late");
    await settled();
    expect(begun).toEqual(["one"]);
    one.end();
    await settled();
    expect(begun).toEqual(["one", "late"]);
    late.end();
    await late.done;
  });

  it("does not wait for work that is over", async () => {
    const one = work("key", "one");
    one.end();
    await one.done;
    await settled();
    let waited = false;
    await queue.run(
      "key",
      async () => {
        waited = true;
      },
      async () => {},
    );
    expect(waited).toBe(false);
  });
});

it("work under different keys is done at the same time", async () => {
  const [one, two] = [work("first", "one"), work("second", "two")];
  await settled();
  expect(begun).toEqual(["one", "two"]);
  one.end();
  two.end();
  await Promise.all([one.done, two.done]);
});
