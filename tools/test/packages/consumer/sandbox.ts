import {
  createSandbox,
  type Fault,
  type InProcessSandbox,
  type NewFault,
  type RunningSandbox,
  type Seed,
  type Snapshot,
  startSandbox,
} from "@idaas-face/sandbox";
import type { JournalEntry, SandboxUser } from "@idaas-face/sandbox/core";

const seed: Seed = { users: [{ id: "5a4db0c5-0000-4000-8000-000000000099", name: "Mine", face: "ACTIVE" }] };
const fault: NewFault = { effect: { status: 503 }, times: 1 };

export async function inThisProcess(): Promise<[SandboxUser[], JournalEntry[], Fault, Snapshot]> {
  const sandbox: InProcessSandbox = await createSandbox({ seed });
  const { control, users, credentials } = sandbox;
  await control.advanceClock(60);
  await sandbox.fetch(`https://sandbox.example/${users.ada.id}/${credentials.applicationId}`);
  return [
    await control.users(),
    await control.journal(),
    await control.addFault(fault),
    await control.snapshot(),
  ];
}

export async function onAPort(): Promise<string> {
  const sandbox: RunningSandbox = await startSandbox({ port: 0, memory: true, seed, logLevel: "off" });
  await sandbox.close();
  return sandbox.url;
}
