import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hold } from "./contest.js";
import { fill } from "./fill.js";
import type { SandboxPlan } from "./plan.js";
import { createFor, listOf, signIn, usersInTurn } from "./requests.js";
import { forkServer } from "./servers/fork-server.js";
import { startSandboxCommand } from "./servers/start-sandbox.js";
import { measureStarts, type StartTimes } from "./start-times.js";
import { userId } from "./users.js";

/** The measurements, in requests a second as `samples[round][contestant]`. */
export interface SandboxMeasurements {
  /** Node's own server, Prism, the sandbox. */
  list: number[][];
  /** Prism, the sandbox. */
  create: number[][];
  /** The sandbox with few faces in its file, and with many. */
  listAmongMany: number[][];
  createAmongMany: number[][];
  starts: StartTimes;
}

// Inside of the package, because the folder for temporary files may be in memory: nothing is durable there.
const parent = fileURLToPath(new URL("../dist/", import.meta.url));

/** Measures the sandbox side by side with its peers, and says what it is about to measure. */
export async function benchSandbox(
  plan: SandboxPlan,
  say: (step: string) => void,
): Promise<SandboxMeasurements> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "data-"));
  try {
    say("Starting Prism and sandboxes");
    const starts = await measureStarts(folder, plan.rounds);
    say("Filling files");
    const creates = plan.warmUp + plan.rounds * plan.creates;
    const few = join(folder, "few");
    const many = join(folder, "many");
    await fill(few, plan.fewFaces + 2 * creates, plan.fewFaces);
    await fill(many, plan.manyFaces + creates, plan.manyFaces);
    return { ...(await besidePeers(few, plan, say)), ...(await amongMany(few, many, plan, say)), starts };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function besidePeers(data: string, plan: SandboxPlan, say: (step: string) => void) {
  const sandbox = await startSandboxCommand(["--data", data]);
  const headers = await signIn(sandbox);
  const response = await fetch(sandbox.url + listOf(userId(0), headers).path, { headers });
  const bare = await forkServer("bare", await response.text());
  const prism = await forkServer("prism");
  try {
    say("Measuring lists beside Prism and Node's own server");
    const sameList = () => listOf(userId(0), headers);
    const list = await hold(
      [bare, prism, sandbox].map(({ url }) => ({ url, next: sameList })),
      { ...plan, requests: plan.lists },
    );
    say("Measuring creates beside Prism");
    const create = await hold(
      [prism, sandbox].map(({ url }) => {
        const next = usersInTurn(plan.fewFaces);
        return { url, next: () => createFor(next(), headers) };
      }),
      { ...plan, requests: plan.creates },
    );
    return { list, create };
  } finally {
    await Promise.all([sandbox, bare, prism].map(({ close }) => close()));
  }
}

async function amongMany(few: string, many: string, plan: SandboxPlan, say: (step: string) => void) {
  const sandboxes = await Promise.all([few, many].map((data) => startSandboxCommand(["--data", data])));
  try {
    const headers = await Promise.all(sandboxes.map(signIn));
    const counts = [plan.fewFaces, plan.manyFaces];
    // The small file has had its first creates beside Prism.
    const firstWithoutFace = [plan.fewFaces + plan.warmUp + plan.rounds * plan.creates, plan.manyFaces];
    say(`Measuring lists and creates among ${plan.manyFaces} faces, beside ${plan.fewFaces}`);
    const listAmongMany = await hold(
      sandboxes.map(({ url }, i) => {
        const anyUser = () => userId(Math.floor(Math.random() * (counts[i] as number)));
        return { url, next: () => listOf(anyUser(), headers[i] as Record<string, string>) };
      }),
      { ...plan, requests: plan.lists },
    );
    const createAmongMany = await hold(
      sandboxes.map(({ url }, i) => {
        const next = usersInTurn(firstWithoutFace[i]);
        return { url, next: () => createFor(next(), headers[i] as Record<string, string>) };
      }),
      { ...plan, requests: plan.creates },
    );
    return { listAmongMany, createAmongMany };
  } finally {
    await Promise.all(sandboxes.map(({ close }) => close()));
  }
}
