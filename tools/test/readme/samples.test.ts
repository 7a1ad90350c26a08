import { isFaceError } from "@idaas-face/client";
import { type Mock, startMock } from "@idaas-face/contract";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type CompiledSamples, compileSamples } from "./compiled-samples.js";
import { pages } from "./pages.js";
import { runSample } from "./run-sample.js";
import { guardsIn, methodsIn, providesForMishaps, samplesOf } from "./sample.js";
import { surroundings } from "./surroundings.js";
import { asDocumented, mishaps } from "./world.js";

/** The guards of the client that have recognized an error in this run. */
const recognizing = vi.hoisted(() => new Set<string>());

vi.mock("@idaas-face/client", async (importOriginal) => {
  const { watchedClient } = await import("./watched-client.js");
  return watchedClient(await importOriginal(), (guard) => recognizing.add(guard));
});

const samples = pages().flatMap(({ path, text }) => samplesOf(path, text));

describe("the samples", () => {
  let mock: Mock;
  let compiled: CompiledSamples;

  beforeAll(async () => {
    mock = await startMock();
    compiled = await compileSamples(samples, Object.keys(surroundings(mock)));
  });
  afterAll(async () => {
    await compiled?.remove();
    await mock?.close();
  });

  describe.each(samples.map((sample, index) => ({ ...sample, index })))("$place", ({ code, index }) => {
    test("compiles", () => {
      expect(compiled.complaints[index]).toBe("");
    });

    test("does what it shows", async () => {
      const handled = new Set<string>();
      const called = new Set<string>();
      const others = providesForMishaps(code) ? mishaps(surroundings(mock).faceId) : [];
      for (const world of [asDocumented, ...others]) {
        recognizing.clear();
        const { error, calledMethods } = await runSample(compiled.files[index] ?? "", world, mock);
        for (const method of calledMethods) called.add(method);
        if (error === undefined) for (const guard of recognizing) handled.add(guard);
        // A sample may throw an error of the client that it does not provide for, but no other error.
        else if (world === asDocumented || !isFaceError(error)) throw new Error(world.name, { cause: error });
      }
      expect(guardsIn(code).filter((guard) => !handled.has(guard))).toEqual([]);
      expect(methodsIn(code).filter((method) => !called.has(method))).toEqual([]);
    });
  });
});
