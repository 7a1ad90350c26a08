import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PostOffice } from "../../../src/server/mail/post-office.js";
import { mail } from "../../support/records.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Makes a post office whose deliveries end when the test says so, or when their signal does. */
function postOffice() {
  const sent: string[] = [];
  const lines: string[] = [];
  const end = vi.fn();
  const underWay = new Map<string, { resolve: () => void; reject: (error: unknown) => void }>();
  const office = new PostOffice({
    send: ({ subject }, signal) =>
      new Promise((resolve, reject) => {
        sent.push(subject);
        underWay.set(subject, { resolve, reject });
        signal.addEventListener("abort", () => reject(new Error("aborted")));
      }),
    onFailure: (line) => void lines.push(line),
    end,
  });
  return { office, sent, lines, underWay, end };
}

async function deliver(office: PostOffice, count: number): Promise<void> {
  for (let i = 0; i < count; i++) office.deliver(mail(1, `${i}`));
  await vi.advanceTimersByTimeAsync(0);
}

it("begins after the caller has gone on", async () => {
  const { office, sent } = postOffice();
  office.deliver(mail(1, "one"));
  await Promise.resolve();
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(["one"]);
});

it("delivers some at a time and each once, whatever becomes of those before", async () => {
  const { office, sent, lines, underWay } = postOffice();
  await deliver(office, 10);
  expect(sent).toEqual(["0", "1", "2", "3"]);
  underWay.get("2")?.reject(Object.assign(new Error("to ada@example.com"), { code: "EENVELOPE" }));
  await expect.poll(() => sent).toHaveLength(5);
  expect(lines).toEqual([expect.stringContaining("An e-mail was not sent by SMTP: EENVELOPE.")]);
  for (let i = 0; i < 10; i++) {
    await expect.poll(() => sent).toContain(`${i}`);
    underWay.get(`${i}`)?.resolve();
  }
  await office.close();
  expect(sent).toEqual(Array.from({ length: 10 }, (_, i) => `${i}`));
});

it("gives up where too many wait, so that a dead server does not fill the memory", async () => {
  const { office, lines } = postOffice();
  await deliver(office, 1002);
  expect(lines).toEqual(Array(2).fill(expect.stringContaining("1000 others wait")));
});

describe("a close", () => {
  it("delivers what was handed over just before", async () => {
    const { office, sent, underWay } = postOffice();
    office.deliver(mail(1, "one"));
    const closed = office.close();
    expect(sent).toEqual(["one"]);
    underWay.get("one")?.resolve();
    await closed;
  });

  it("waits for what is under way and what waits", async () => {
    const { office, sent, underWay, lines } = postOffice();
    await deliver(office, 6);
    let isClosed = false;
    const closed = office.close().then(() => {
      isClosed = true;
    });
    for (let i = 0; i < 6; i++) {
      await expect.poll(() => sent).toContain(`${i}`);
      expect(isClosed).toBe(false);
      underWay.get(`${i}`)?.resolve();
    }
    await closed;
    expect(lines).toEqual([]);
  });

  it("waits five seconds at most, and says how many were left", async () => {
    const { office, sent, lines } = postOffice();
    await deliver(office, 12);
    const closed = office.close();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(lines).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await closed;
    expect(sent).toHaveLength(4);
    const stopped = "not sent by SMTP: the sandbox was stopped.";
    expect(lines[0]).toContain(`8 e-mails were ${stopped}`);
    expect(lines.slice(1)).toEqual(Array(4).fill(expect.stringContaining(`An e-mail was ${stopped}`)));
  });
});
