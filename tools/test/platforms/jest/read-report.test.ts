import { describe, expect, it } from "vitest";
import { resultsOf } from "../../../platforms/jest/read-report.js";

describe("the report of Jest", () => {
  it("tells each test, and the failure of those that failed", () => {
    const assertionResults = [
      { title: "one", failureMessages: [] },
      { title: "two", failureMessages: ["1 is not 2"] },
    ];
    expect(resultsOf({ testResults: [{ name: "a.test.ts", message: "", assertionResults }] })).toEqual([
      { name: "one", failure: undefined },
      { name: "two", failure: "1 is not 2" },
    ]);
  });

  it("tells a file that cannot be run", () => {
    const testResults = [{ name: "a.test.ts", message: "Cannot find module", assertionResults: [] }];
    expect(resultsOf({ testResults })).toEqual([{ name: "a.test.ts", failure: "Cannot find module" }]);
  });
});
