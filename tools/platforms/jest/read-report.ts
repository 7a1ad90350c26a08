import { readFile } from "node:fs/promises";

interface Report {
  testResults: {
    name: string;
    message: string;
    assertionResults: { title: string; failureMessages: string[] }[];
  }[];
}

/** A test of a report, and the text of its failure. A file that could not be run counts as one. */
export interface Result {
  name: string;
  failure: string | undefined;
}

/** Reads what Jest has reported. */
export async function readReport(file: string): Promise<Result[]> {
  return resultsOf(JSON.parse(await readFile(file, "utf8")));
}

export function resultsOf({ testResults }: Report): Result[] {
  return testResults.flatMap(({ name, message, assertionResults }) =>
    assertionResults.length > 0
      ? assertionResults.map(({ title, failureMessages: [failure] }) => ({ name: title, failure }))
      : [{ name, failure: message }],
  );
}
