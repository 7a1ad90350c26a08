import { operationTable } from "@idaas-face/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setUpWorkshop, type Workshop } from "../../build/workshop.js";
import type { Calls } from "../../contestants/contestant.js";
import { contestants } from "../../contestants/index.js";
import { readExamples } from "../../target.js";
import { startRecording } from "./recording-server.js";

const examples = await readExamples();
const { token, userId, params } = examples.request;
let workshop: Workshop;
beforeAll(async () => {
  workshop = await setUpWorkshop(contestants);
});
afterAll(() => workshop.remove());

describe.each(contestants)("$name", ({ connect }) => {
  async function callOnce(call: keyof Calls) {
    const { url, received } = await startRecording(examples[call]);
    // The generated client is one for the whole process: it is told anew where to call.
    const calls = await connect({ ...examples.request, baseUrl: url, heyApi: workshop.heyApi });
    return { data: await calls[call](), received };
  }

  it("asks for the list once, and gives the faces", async () => {
    const { data, received } = await callOnce("list");
    expect(received).toEqual([request(operationTable.getFacesUsingGET, undefined)]);
    expect(data).toEqual(examples.list);
  });

  it("creates one face with the params, and gives it", async () => {
    const { data, received } = await callOnce("create");
    expect(received).toEqual([request(operationTable.createFaceAuthenticatorUsingPOST, params)]);
    expect(data).toEqual(examples.create);
  });
});

function request({ method, path }: { method: string; path: string }, body: unknown) {
  return { method, path: path.replace("{userid}", userId), authorization: `Bearer ${token}`, body };
}
