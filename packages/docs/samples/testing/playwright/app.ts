import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FaceClient } from "@idaas-face/client";

/** A very small app: its one page enrols a user, and shows how far the face is. */
export async function startApp(faces: FaceClient) {
  const server = createServer(async (request, response) => {
    const userId = request.url?.slice(1) ?? "";
    const [face = await faces.create(userId, { returnQRCode: true })] = await faces.list(userId);
    const code = "activationQRCode" in face ? `<img alt="QR code" src="${face.activationQRCode}">` : "";
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<title>Your face</title><p>Your face is ${face.status}</p>${code}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
