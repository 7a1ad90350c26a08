import { expect, test } from "vitest";
import { checkTraffic } from "../../src/traffic/check-traffic.js";
import { startFake } from "../support/fake-server.js";
import { runAll } from "../support/run-all.js";

test("a run says which documented statuses it has not checked: no request is known to cause these", async () => {
  const fake = await startFake();
  const { report } = await runAll({ ...fake.options, level: "write", limit: 5 });
  const of = (operationId: string) =>
    report.notChecked.find((one) => one.operationId === operationId)?.statuses;
  expect(of("updateFaceUsingPUT")).toEqual([409]);
  expect(of("deleteFaceUsingDELETE")).toEqual([409]);
  expect(of("createFaceAuthenticatorUsingPOST")).toBeUndefined();
  expect(of("sendFaceActivationEmailUsingPUT")).toEqual([200, 400, 401, 403, 404, 409]);
});

test("a status that was asked for and did not come is checked: it is among the failures", async () => {
  const fake = await startFake((response) => {
    if (response.status === 404) response.status = 410;
  });
  const { report } = await runAll(fake.options);
  const lists = report.notChecked.find(({ operationId }) => operationId === "getFacesUsingGET");
  expect(lists?.statuses).toEqual([403, 409]);
});

test("recorded traffic is about the operations in it", () => {
  const request = { method: "DELETE", url: "https://acme.example/api/web/v1/face/1" };
  const { notChecked } = checkTraffic({ log: { entries: [{ request, response: { status: 200 } }] } });
  expect(notChecked).toEqual([{ operationId: "deleteFaceUsingDELETE", statuses: [400, 401, 403, 404, 409] }]);
});
