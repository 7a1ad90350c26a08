import { describe, expect, test } from "vitest";
import { operationIds, operationOf } from "../../src/document/document.js";
import { type Break, startFake } from "../support/fake-server.js";
import { runAll } from "../support/run-all.js";

/** Changes a response in a way that no document allows. */
const kinds: Record<string, Break> = {
  "an undocumented status": (response) => {
    response.status += 18;
  },
  "another content type": (response) => {
    response.headers = { "content-type": "text/html" };
  },
  "a body of another type": (response) => {
    response.body = Array.isArray(response.body) ? {} : [];
  },
  "a body that is cut off": (response) => {
    response.body = '{"a":';
  },
};

const operations = operationIds.map((operationId) => ({
  operationId,
  statuses: operationOf(operationId).statuses,
}));

describe.each(Object.entries(kinds))("%s", (_, change) => {
  test.each(operations)(
    "of $operationId is found at every status, and no face is left",
    async ({ operationId, statuses }) => {
      const seen = new Set<number>();
      for (const status of statuses) {
        let broken = false;
        const fake = await startFake((response, request, state) => {
          if (
            request.operationId !== operationId ||
            response.status !== status ||
            response.body === undefined
          )
            return;
          broken = true;
          change(response, request, state);
        });
        const { report } = await runAll({ ...fake.options, level: "mail", limit: 5, probeSecret: true });
        if (broken) seen.add(status);
        expect([status, report.conforms]).toEqual([status, !broken]);
        expect([status, fake.state.faces]).toEqual([status, []]);
      }
      expect(seen.size).toBeGreaterThan(0);
    },
  );
});
