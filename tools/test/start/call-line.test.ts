import { describe, expect, it } from "vitest";
import { callLine, noteLine } from "../../start/call-line.js";

const plain = (_: unknown, text: string) => text;
const line = (method: string, path: string, result = "done") =>
  callLine({ method, path, status: 200 }, result, plain);

describe("callLine", () => {
  it("shortens UUIDs to their end", () => {
    const text = line("GET", "/users/6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41/faces");
    expect(text.split(/ +/)).toEqual(["", "GET", "/users/…2e41/faces", "200", "done"]);
  });

  it("has its columns where those of another call are", () => {
    expect(line("DELETE", "/a").indexOf("200")).toBe(line("GET", "/abc").indexOf("200"));
  });

  it("has its result where the text of a note is", () => {
    expect(noteLine("elsewhere", "what", plain).indexOf("what")).toBe(
      line("GET", "/abc", "done").indexOf("done"),
    );
  });

  it("shows an error status in red", () => {
    const mark = (format: unknown, text: string) => (format === "red" ? `<${text}>` : text);
    expect(callLine({ method: "GET", path: "/a", status: 404 }, "", mark)).toContain("<404>");
  });
});
