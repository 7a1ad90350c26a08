import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type FaceAuthenticator, type FaceClient, isNotFoundError, parseDateTime } from "@idaas-face/client";

/** Starts a very small app. Its page `/users/{login name}` enrols a user, and shows the status of the newest face. */
export async function startApp(faces: FaceClient) {
  const server = createServer(async (request, response) => {
    const loginName = loginNameIn(request.url ?? "");
    try {
      // Browsers request more than pages, such as /favicon.ico.
      if (!loginName) response.writeHead(404).end("There is no such page.");
      else if (request.method !== "GET") response.writeHead(405, { allow: "GET" }).end("Use GET.");
      else
        response.setHeader("content-type", "text/html; charset=utf-8").end(await facePage(faces, loginName));
    } catch (error) {
      if (isNotFoundError(error)) response.writeHead(404).end("There is no such user.");
      else response.writeHead(500).end("The face cannot be shown: try again later.");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function loginNameIn(path: string) {
  try {
    return decodeURIComponent(/^\/users\/([^/]+)$/.exec(path)?.[1] ?? "").trim();
  } catch {
    return ""; // a broken escape, such as %zz
  }
}

async function facePage(faces: FaceClient, loginName: string) {
  const { id: userUuid } = await faces.findUser(loginName);
  const face =
    newestToShow(await faces.list(userUuid)) ?? (await faces.create(userUuid, { returnQRCode: true }));
  const code = "activationQRCode" in face ? `<img alt="QR code" src="${face.activationQRCode}">` : "";
  return `<title>Your face</title><p>Your face is ${face.status}</p>${code}`;
}

/** Returns the newest face that has not failed or expired. If there is none, the user gets another one. */
function newestToShow(found: FaceAuthenticator[]) {
  const age = ({ created }: FaceAuthenticator) => -Number(parseDateTime(created) ?? 0);
  const [newest] = found
    .filter(({ status }) => status !== "FAILED" && status !== "EXPIRED")
    .sort((one, other) => age(one) - age(other));
  return newest;
}
