import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import type { LocatedOperation } from "@idaas-face/spec/operations";
import { operations } from "../../build/document.js";
import { parametersOf } from "../../build/operations/examples.js";
import { callOf } from "../../build/operations/samples/call.js";

/** Starts a sandbox with everything that the document's example of an operation names: application, user and face. */
export async function startWorldOfExamples(operation: LocatedOperation): Promise<RunningSandbox> {
  const userId = exampleOf("userid");
  const sandbox = await startSandbox({
    port: 0,
    memory: true,
    seed: {
      applications: [{ ...applicationOfExample(), name: "Of the examples", permissions: [] }],
      users: [{ id: userId }],
    },
  });
  const snapshot = await sandbox.control.snapshot();
  const face = snapshot.faces.find(({ status }) => status === "ACTIVATING");
  if (!face) throw new Error("The sandbox has no face to begin with.");
  // A change needs a face of the user; a create needs a user without one.
  const owner = operation.method === "PUT" ? userId : sandbox.users.grace.id;
  const faces = [...snapshot.faces, { ...face, id: exampleOf("faceid"), userId: owner }];
  await sandbox.control.restore({ ...snapshot, faces });
  return sandbox;
}

function exampleOf(name: string): string {
  const found = operations.flatMap(parametersOf).find((parameter) => parameter.name === name);
  if (!found) throw new Error(`The file has no example of ${name}.`);
  return found.value;
}

function applicationOfExample(): { id: string; sharedSecret: string } {
  const authenticate = operations.find(({ authenticated }) => !authenticated) as LocatedOperation;
  const { applicationId, sharedSecret } = callOf(authenticate).body as Record<string, string>;
  return { id: applicationId ?? "", sharedSecret: sharedSecret ?? "" };
}
