import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ContractOptions } from "../../src/run/options.js";
import { carryOut, type FakeRequest, readRequest } from "./fake-operations.js";
import { type FakeResponse, FakeState, fakeData } from "./fake-state.js";
import { temporaryFolder } from "./sandbox-target.js";

/** Changes a correct response. With "hang" no response comes, and with "close" the connection breaks. */
export type Break = (response: FakeResponse, request: FakeRequest, state: FakeState) => unknown;

/** A fake that is running. */
export interface Fake {
  url: string;
  state: FakeState;
  /** Every request, in its order. */
  requests: FakeRequest[];
  options: ContractOptions;
}

/** Starts an implementation of the FaceApi that is correct but for a break. It ends with the test. */
export async function startFake(change: Break = () => undefined): Promise<Fake> {
  const state = new FakeState();
  const requests: FakeRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { authorization } = incoming.headers;
    const request = readRequest(`${incoming.method}`, `${incoming.url}`, authorization, await text(incoming));
    requests.push(request);
    const response = carryOut(request, state);
    const instead = change(response, request, state);
    if (instead === "close") incoming.socket.destroy();
    if (instead === "close" || instead === "hang") return;
    const { status, headers, body } = response;
    outgoing.writeHead(status, headers);
    outgoing.end(body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { application: credentials, viewer, user } = fakeData;
  const journal = join(temporaryFolder(), "journal");
  return {
    url,
    state,
    requests,
    options: { url, credentials, viewer, user: user.userId, journal, timeoutMs: 3_000 },
  };
}

async function text(incoming: IncomingMessage): Promise<string> {
  let all = "";
  for await (const chunk of incoming.setEncoding("utf8")) all += chunk;
  return all;
}
