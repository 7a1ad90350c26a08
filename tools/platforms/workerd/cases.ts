import assert from "node:assert/strict";
import { operationTable } from "@idaas-face/types";
import type { Control } from "../work/control.js";
import type { Worker } from "./worker.js";

const { authenticateAdminApiUsingPOST: authenticate, createFaceAuthenticatorUsingPOST: create } =
  operationTable;

/** Something that befalls a request of a worker, after which the next ones must be served all the same. */
export interface Case {
  name: string;
  run(worker: Worker, control: Control): Promise<void>;
}

const slow = (operationId: string, delayMs: number) => ({
  match: { operationId },
  effect: { delayMs },
  times: 1,
});

/** Asserts that work fails, with any error. */
const fails = (work: Promise<unknown>) =>
  work.then(
    () => assert.fail("The request succeeded, but was to be ended early."),
    () => {},
  );

const minuteMs = 60_000;

/** Each needs a worker that has served no request. */
export const cases: Case[] = [
  {
    name: "requests that wait for one token are all served",
    async run(worker, control) {
      const user = await control.createUser();
      await control.addFault(slow(authenticate.operationId, 300));
      const lists = [worker.list(user), worker.list(user), worker.list(user)];
      assert.deepEqual(await Promise.all(lists), [[], [], []]);
    },
  },
  {
    name: "requests are served after one that was aborted while it waited for a token",
    async run(worker, control) {
      const user = await control.createUser();
      await control.addFault(slow(authenticate.operationId, 800));
      await fails(worker.list(user, { abortAfterMs: 100 }));
      for (let left = 3; left > 0; left -= 1) assert.deepEqual(await worker.list(user), []);
    },
  },
  {
    name: "requests are served after one that gave up while it waited for a token",
    async run(worker, control) {
      const user = await control.createUser();
      await control.addFault(slow(authenticate.operationId, 800));
      await fails(worker.list(user, { limitMs: 100 }));
      for (let left = 3; left > 0; left -= 1) assert.deepEqual(await worker.list(user), []);
    },
  },
  {
    name: "creates are served after one for the same user that gave up",
    async run(worker, control) {
      const user = await control.createUser();
      assert.deepEqual(await worker.list(user), []);
      await control.addFault(slow(create.operationId, 800));
      await fails(worker.create(user, { limitMs: 100 }));
      for (let left = 2; left > 0; left -= 1) assert.ok((await worker.create(user)).id);
    },
  },
  {
    name: "requests are served after one whose renewal of the token ended with it",
    async run(worker, control) {
      const user = await control.createUser();
      assert.deepEqual(await worker.list(user), []);
      await control.addFault(slow(authenticate.operationId, 800));
      // The token has 10 seconds left: the list starts a renewal, and ends before that.
      assert.deepEqual(await worker.list(user, { aheadMs: 15 * minuteMs - 10_000 }), []);
      assert.deepEqual(await worker.list(user, { aheadMs: 16 * minuteMs }), []);
      for (let left = 2; left > 0; left -= 1) assert.deepEqual(await worker.list(user), []);
    },
  },
];
