// Runs in the page: a registration from its beginning to its end, in a sandbox that is in the page too.
import { createSandbox } from "@idaas-face/sandbox/core";
import { operationTable } from "@idaas-face/types";

const origin = "https://sandbox.example";
const told: unknown[] = [];

async function main() {
  const sandbox = await createSandbox();
  const call = async (
    operationId: keyof typeof operationTable,
    ids: Record<string, string>,
    body?: unknown,
    token = "",
  ) => {
    const { method, path } = operationTable[operationId];
    const response = await sandbox.fetch(origin + path.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? ""), {
      method,
      headers: { authorization: token, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return text === "" ? response.status : JSON.parse(text);
  };
  const userid = sandbox.users.ada.id;
  const { authToken } = await call("authenticateAdminApiUsingPOST", {}, sandbox.credentials);
  const face = await call("createFaceAuthenticatorUsingPOST", { userid }, { returnQRCode: true }, authToken);
  told.push(face.status, face.activationQRCode.slice(0, 22));
  const snapshot = await sandbox.control.snapshot();

  await sandbox.fetch(`${face.activationUrl}&status=ACTIVE`, { method: "POST" });
  const list = async () =>
    (await call("getFacesUsingGET", { userid }, undefined, authToken)).map(
      (one: { status: string }) => one.status,
    );
  told.push(await list());
  told.push(await call("deleteFaceUsingDELETE", { faceid: face.id }, undefined, authToken), await list());

  await sandbox.control.restore(snapshot);
  told.push(await list());
  await sandbox.close();
}

main()
  .catch((error) => told.push(String(error)))
  .finally(() => {
    document.title = JSON.stringify(told);
  });
