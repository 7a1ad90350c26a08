import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type FaceClient, isNotFoundError } from "@idaas-face/client";

const pagePath = /^\/users\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** A very small app: its page `/users/{id}` enrols a user, and shows how far the face is. */
export async function startApp(faces: FaceClient) {
  const server = createServer(async (request, response) => {
    const userUuid = pagePath.exec(request.url ?? "")?.[1];
    try {
      // Browsers request more than pages, such as /favicon.ico.
      if (!userUuid) response.writeHead(404).end("There is no such page.");
      else if (request.method !== "GET") response.writeHead(405, { allow: "GET" }).end("Use GET.");
      else
        response.setHeader("content-type", "text/html; charset=utf-8").end(await facePage(faces, userUuid));
    } catch (error) {
      if (isNotFoundError(error)) response.writeHead(404).end("There is no such user.");
      else response.writeHead(500).end("The face cannot be shown: try again later.");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function facePage(faces: FaceClient, userUuid: string) {
  const [face = await faces.create(userUuid, { returnQRCode: true })] = await faces.list(userUuid);
  const code = "activationQRCode" in face ? `<img alt="QR code" src="${face.activationQRCode}">` : "";
  return `<title>Your face</title><p>Your face is ${face.status}</p>${code}`;
}
