import { operationTable } from "@idaas-face/types";
import { expect, it } from "vitest";
import { openSocket, received, runningSandbox } from "../../support/http.js";

const many = 1000;
const request = `GET ${operationTable.getFacesUsingGET.path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;

it("a thousand requests at a time all get a response, beside a thousand connections that say nothing", async () => {
  const sandbox = await runningSandbox();
  const ask = async () => {
    const socket = await openSocket(sandbox);
    socket.write(request);
    return received(socket);
  };
  await Promise.all(Array.from({ length: many }, () => openSocket(sandbox)));
  const responses = await Promise.all(Array.from({ length: many }, ask));
  expect(responses.filter((response) => response.startsWith("HTTP/1.1 401 "))).toHaveLength(many);
});
