import { beforeEach, describe, expect, it } from "vitest";
import { oneAtATime, type RunInTurn, type Turn } from "../../src/reconcile/one-at-a-time.js";
import { rejectionOf } from "../support/client.js";

let run: RunInTurn;
let begun: string[];

beforeEach(() => {
  run = oneAtATime();
  begun = [];
});

/** Waits until a turn is over, whatever comes of it. */
const patiently = ({ done }: Turn) =>
  done.then(
    () => true,
    () => true,
  );

const heartbeat = { dueAt: Number.POSITIVE_INFINITY };
const rest = { heartbeat, wait: patiently, overtake: () => {} };

/** Work under a key that goes on until the test ends it. */
function work(key: string, name: string, wait: (before: Turn) => Promise<boolean> = patiently) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const done = run(key, {
    ...rest,
    wait,
    overtake: () => begun.push(`${name} overtakes`),
    work: async () => {
      begun.push(name);
      await ended;
      return name;
    },
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
    const failed = rejectionOf(run("key", { ...rest, work: () => Promise.reject(new Error("failed")) }));
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
    const wait = async () => {
      waited = true;
      return true;
    };
    await run("key", { ...rest, wait, work: async () => {} });
    expect(waited).toBe(false);
  });
});

it("work that has died is overtaken, and is nothing to wait for after that", async () => {
  const dead = work("key", "dead");
  const next = work("key", "next", async () => false);
  next.end();
  await next.done;
  expect(begun).toEqual(["dead", "next overtakes", "next"]);
  const last = work("key", "last", () => Promise.reject(new Error("waited")));
  last.end();
  await last.done;
  dead.end();
});

it("work under different keys is done at the same time", async () => {
  const [one, two] = [work("first", "one"), work("second", "two")];
  await settled();
  expect(begun).toEqual(["one", "two"]);
  one.end();
  two.end();
  await Promise.all([one.done, two.done]);
});
