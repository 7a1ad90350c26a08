import { expect, it } from "vitest";
import { secretHeaders } from "../src/headers.js";

it.each(["Authorization", "x-api-key", "Cookie", "X-Proxy-Token", "x-client-secret", "X-Password"])(
  "what %s holds is a secret",
  (name) => {
    expect(secretHeaders({ [name]: "sentinel" })).toContain("sentinel");
  },
);

it("the longer parts of a secret are secret as well, as those of a cookie", () => {
  expect(secretHeaders({ cookie: "id=sentinel; a=b" })).toEqual(["id=sentinel; a=b", "sentinel"]);
});

it("the words of other headers are not secret, and no error loses them", () => {
  expect(secretHeaders({ prefer: "code=409, example=conflict", "x-trace": null })).toEqual([]);
});

it("the word Bearer is not a secret, so that the token behind it is still found elsewhere", () => {
  expect(secretHeaders({ "x-api-key": "bearerkey" })).toContain("bearerkey");
  expect(secretHeaders({ authorization: "Bearer sentinel" })).toEqual(["Bearer sentinel", "sentinel"]);
});
