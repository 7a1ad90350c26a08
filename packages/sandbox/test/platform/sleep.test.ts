import { expect, it } from "vitest";
import { ConnectionClosedError } from "../../src/faults/broken-response.js";
import { Sleeper } from "../../src/platform/sleep.js";

it("ends the sleeps under way, and each that begins later", async () => {
  const sleeper = new Sleeper();
  const hour = 3_600_000;
  const underWay = sleeper.sleep(hour);
  sleeper.end();
  await expect(underWay).rejects.toThrow(ConnectionClosedError);
  await expect(sleeper.sleep(hour)).rejects.toThrow(ConnectionClosedError);
});
