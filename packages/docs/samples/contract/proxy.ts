import { FaceClient } from "@idaas-face/client";
import { startValidatingProxy } from "@idaas-face/contract";
import type { RunningSandbox } from "@idaas-face/sandbox";

/** Calls an implementation through a proxy that checks each response against the document. */
export async function callThroughProxy(implementation: RunningSandbox) {
  // #region proxy
  const proxy = await startValidatingProxy(implementation.url);
  const faces = new FaceClient({ baseUrl: proxy.url, credentials: implementation.credentials });
  const found = await faces.list(implementation.users.hasFace.id);
  await proxy.close();
  // #endregion proxy
  return found;
}
