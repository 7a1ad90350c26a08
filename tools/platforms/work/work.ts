import assert from "node:assert/strict";
import { operationTable } from "@idaas-face/types";
import type { Calls } from "./calls.js";
import type { Control } from "./control.js";

const {
  authenticateAdminApiUsingPOST: authenticate,
  createFaceAuthenticatorUsingPOST: create,
  getFacesUsingGET: list,
} = operationTable;

/** One thing that the client does for its user on every platform. Throws where it does not. */
export interface Step {
  name: string;
  make(calls: Calls, control: Control): Promise<void>;
}

/** Longer than the life of a token. */
const longTimeSeconds = 16 * 60;

/** Makes a call, and gives the number of tokens that it asked the server for. */
async function tokensFor(control: Control, call: () => Promise<unknown>): Promise<number> {
  const watch = await control.watch({ operationId: authenticate.operationId });
  try {
    await call();
    return await watch.met();
  } finally {
    await watch.remove();
  }
}

/** The work that is the same on every platform. */
export const steps: Step[] = [
  {
    name: "a list shows what has changed",
    async make(calls, control) {
      const user = await control.createUser();
      assert.deepEqual(await calls.list(user), []);
      const { id } = await calls.create(user);
      const statuses = async () => (await calls.list(user)).map(({ status }) => status);
      assert.deepEqual(await statuses(), ["ACTIVATING"]);
      await control.setFaceStatus(id, "ACTIVE");
      assert.deepEqual(await statuses(), ["ACTIVE"]);
    },
  },
  {
    name: "a revoked token is replaced",
    async make(calls, control) {
      const user = await control.createUser();
      await calls.list(user);
      const match = { operationId: list.operationId, userId: user };
      await control.addFault({ match, effect: { dropToken: true }, times: 1 });
      assert.equal(await tokensFor(control, () => calls.list(user)), 1);
      assert.equal(await tokensFor(control, () => calls.list(user)), 0);
    },
  },
  {
    name: "a token that has ended is replaced",
    async make(calls, control) {
      const user = await control.createUser();
      await calls.list(user);
      await control.advanceClock(longTimeSeconds);
      try {
        assert.equal(await tokensFor(control, () => calls.list(user)), 1);
        assert.equal(await tokensFor(control, () => calls.list(user)), 0);
      } finally {
        await control.advanceClock(-longTimeSeconds);
      }
    },
  },
  {
    name: "a list is retried after 503",
    async make(calls, control) {
      const user = await control.createUser();
      await calls.list(user);
      const match = { operationId: list.operationId, userId: user };
      const fault = await control.addFault({ match, effect: { status: 503 }, times: 1 });
      assert.deepEqual(await calls.list(user), []);
      assert.equal(await fault.met(), 1);
    },
  },
  {
    name: "a create whose response is lost is not repeated",
    async make(calls, control) {
      const user = await control.createUser();
      await calls.list(user);
      const match = { operationId: create.operationId, userId: user };
      await control.addFault({ match, effect: { close: "after" }, times: 1 });
      const { id, reconciled } = await calls.create(user);
      assert.equal(reconciled, true);
      assert.deepEqual(
        (await calls.list(user)).map((face) => face.id),
        [id],
      );
    },
  },
  {
    name: "waiting for a status ends when it comes",
    async make(calls, control) {
      const user = await control.createUser();
      const { id } = await calls.create(user);
      const watch = await control.watch({ operationId: list.operationId, userId: user });
      const wait = calls.waitForStatus(user, id);
      // Its error is told once it is awaited.
      wait.catch(() => {});
      for (let left = 100; left > 0 && (await watch.met()) === 0; left -= 1) await pause(50);
      assert.notEqual(await watch.met(), 0, "The client has not looked at the face.");
      await control.setFaceStatus(id, "ACTIVE");
      assert.equal((await wait).status, "ACTIVE");
      await watch.remove();
    },
  },
];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
