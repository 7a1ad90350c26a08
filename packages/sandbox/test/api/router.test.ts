import { expect, it } from "vitest";
import { Router } from "../../src/api/router.js";
import { endpoints } from "../support/document.js";

const router = new Router(endpoints());

function operationIdOf(method: string, path: string): string | undefined {
  const match = router.match(method, path);
  return match && "endpoint" in match ? match.endpoint.operation.operationId : undefined;
}

it("leads a method and a path to their operation", () => {
  expect(operationIdOf("GET", "/things")).toBe("getThings");
  expect(operationIdOf("PUT", "/things/7")).toBe("putThing");
});

it("gives path parameters as they are on the wire", () => {
  expect(router.match("GET", "/things/a%2Fb")).toMatchObject({ pathParameters: { id: "a%2Fb" } });
});

it("tells which methods a path has", () => {
  expect(router.match("DELETE", "/things/7")).toEqual({ allowed: ["GET", "PUT"] });
});

it.each(["/", "/thing", "/things/", "/things/7/", "//things", "/things/7/8"])(
  "knows nothing of %s",
  (path) => {
    expect(router.match("GET", path)).toBeUndefined();
  },
);
