import { FaceClient } from "@idaas-face/client";
import { EnvHttpProxyAgent } from "undici";

// Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY.
const dispatcher = new EnvHttpProxyAgent();

const faces = FaceClient.fromEnv({ fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
const { expirationTime } = await faces.authenticate();
console.log(`The proxy works. This token expires at ${expirationTime}.`);
