import { expect, it } from "vitest";
import { curlOf } from "../../dashboard/parts/curl.js";

it("a request as a command has its token as a variable, and its body as one word of the shell", () => {
  const entry = { method: "POST", path: "/users/1", operationId: "create", request: { name: "O'Hara" } };
  expect(curlOf(entry, "http://127.0.0.1:4010")).toBe(
    `curl -X POST 'http://127.0.0.1:4010/users/1' \\
  -H "Authorization: $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{"name":"O'\\''Hara"}'`,
  );
});
