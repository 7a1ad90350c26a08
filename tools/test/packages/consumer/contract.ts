import {
  type Check,
  type CheckResult,
  type Contract,
  ContractError,
  type ContractOptions,
  checkTraffic,
  contract,
  expectConforms,
  type Har,
  type Level,
  type Report,
} from "@idaas-face/contract";

const level: Level = "write";
const options: ContractOptions = {
  url: "https://acme.us.trustedauth.com",
  credentials: { applicationId: "an-application", sharedSecret: "a-secret" },
  user: "ada",
  level,
  fetch: (url, init) => fetch(url, init),
};

export async function use(har: Har): Promise<Report> {
  const kit: Contract = await contract(options);
  const [first]: readonly Check[] = kit.checks;
  const result: CheckResult | undefined = await first?.run();
  if (result?.outcome === "failed") throw new ContractError(result.problems);
  await kit.close();
  const findings: string[] = await expectConforms("getFacesUsingGET", Response.json([]));
  return findings.length > 0 ? checkTraffic(har) : kit.report();
}
