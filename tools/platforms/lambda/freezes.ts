import assert from "node:assert/strict";
import { operationTable } from "@idaas-face/types";
import type { Control } from "../work/control.js";
import type { StartedFunction } from "./start-function.js";

const { authenticateAdminApiUsingPOST: authenticate } = operationTable;

/** Longer than the life of a token. */
const longTimeMs = 16 * 60_000;

/** Lets the connections of a function die whenever it is frozen. */
export function letConnectionsDie({ lambda, connections }: StartedFunction): void {
  lambda.freeze = { frozenMs: 0, meanwhile: () => void connections.letDie() };
}

/** Freezes a function longer than its token lives. Throws where it does not get another one when it goes on. */
export async function freezeLong({ lambda, connections }: StartedFunction, control: Control): Promise<void> {
  lambda.freeze = undefined;
  const user = await control.createUser();
  await lambda.list(user);
  const watch = await control.watch({ operationId: authenticate.operationId });
  lambda.freeze = {
    frozenMs: longTimeMs,
    meanwhile: async () => {
      assert.notEqual(connections.letDie(), 0, "The function has kept no connection.");
      await control.advanceClock(longTimeMs / 1000);
    },
  };
  assert.deepEqual(await lambda.list(user), []);
  assert.equal(await watch.met(), 1);
}
