import { planChecks } from "../checks/index.js";
import type { Known } from "../checks/known.js";
import { type AnyCheckPlan, requestOf } from "../checks/plan.js";
import { operationOf } from "../document/document.js";
import { expectedStatus } from "../run/expectation.js";
import { type Arguments, levelOf, numberOf } from "./arguments.js";
import { exitCodes } from "./exit-codes.js";
import type { Surroundings } from "./surroundings.js";

/** Prints the requests of a run, with names in the place of what a run would know. */
export async function plan(args: Arguments, { print, paint }: Surroundings): Promise<number> {
  const level = levelOf(args);
  const limit = numberOf(args, "limit", 1, 10);
  const probeSecret = args.is("probe-secret");
  const checks = planChecks({ level, limit, probeSecret, viewer: true, user: "login name" });
  const lines = checks
    .filter(({ skip }) => skip === undefined)
    .flatMap((check, index) => describe(check, index + 1, paint));
  print(
    [
      `A run of the level ${level} sends these requests, one after the other: at most 40 requests, and those that clean up.`,
      "",
      ...lines,
    ].join("\n"),
  );
  if (level !== "read")
    print("\nAt the end, it deletes every face that it has created, and lists the user's faces.");
  return exitCodes.conforms;
}

function describe(check: AnyCheckPlan, number: number, paint: Surroundings["paint"]): string[] {
  const { operationId, as = "application", path, body } = requestOf(check, placeholders);
  const { method, path: template, authenticated } = operationOf(operationId);
  const url = Object.entries(path ?? {}).reduce(
    (rest, [name, value]) => rest.replace(`{${name}}`, value),
    template,
  );
  const ofViewer = as === "viewer" || Object(body).applicationId === placeholders.viewer?.applicationId;
  const others = authenticated && as !== "application" ? ` (token: ${as === "nobody" ? "none" : as})` : "";
  const token = ofViewer ? " (viewer's credentials)" : others;
  return [
    `${String(number).padStart(3)}. ${paint("bold", `${method} ${url}`)}${token} -> ${expectedStatus(check)}`,
    ...(body === undefined ? [] : [`     ${JSON.stringify(body)}`]),
    paint("dim", `     ${check.name}`),
  ];
}

const nobody = { applicationId: "{application}", sharedSecret: "{secret}" };

/** Names in the place of values. */
const placeholders: Known = {
  application: nobody,
  viewer: { applicationId: "{viewer}", sharedSecret: "{viewer's secret}" },
  user: "{user}",
  loginName: "{login name}",
  token: "{token}",
  viewerToken: "{viewer's token}",
  faces: new Map(
    Array.from({ length: 11 }, (_, index) => [
      index + 1,
      { id: `{face ${index + 1}}`, deleted: index === 0 },
    ]),
  ),
  listable: new Set(["{unknown UUID}", "{made-up text}"]),
  madeUp: {
    uuid: "{unknown UUID}",
    text: "{made-up text}",
    secret: "{wrong secret}",
    expiry: "{in 30 days}",
    applicantId: "{made-up UUID}",
    workflowRunId: "{made-up UUID}",
  },
};
