import { bundledDocument, contractCases, runCase, startMock } from "@idaas-face/contract";

/** Runs every case that the document gives against Prism, and returns their number. */
export async function runCases(): Promise<number> {
  // #region cases
  const mock = await startMock();
  const cases = contractCases(await bundledDocument());
  for (const contractCase of cases) {
    await runCase(contractCase, { baseUrl: mock.url, token: "any" });
  }
  await mock.close();
  // #endregion cases
  return cases.length;
}
