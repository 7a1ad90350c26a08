import { inspect } from "node:util";
import type { Hooks, Tracer } from "../../src/index.js";
import { LineKeeper } from "../support/lines.js";
import type { Sentinels } from "./sentinels.js";

/** A logger, hooks and a tracer that keep what they are told. */
export function keepers() {
  const told: unknown[] = [];
  const keep = (...values: unknown[]) => {
    told.push(...values);
  };
  const logger = new LineKeeper();
  const hooks: Required<Hooks> = { onRequest: keep, onResponse: keep, onRetry: keep, onTokenRefresh: keep };
  const span = { setAttribute: keep, setStatus: keep, end: keep };
  const tracer: Tracer = {
    startActiveSpan: (name, options, work) => {
      keep(name, options);
      return work(span);
    },
  };
  return {
    observers: { logger, logLevel: "debug", hooks, tracer } as const,
    shown: () =>
      inspect([logger.lines, logger.fields, told], {
        depth: Infinity,
        maxStringLength: Infinity,
        maxArrayLength: Infinity,
      }),
  };
}

/** Everything that somebody could see of an error: who writes it to a log, or walks through it. */
export function everythingOf(error: unknown): string {
  const options = { depth: Infinity, maxStringLength: Infinity, maxArrayLength: Infinity, showHidden: true };
  const texts = [inspect(error, options)];
  for (let link = error; link instanceof Error; link = link.cause) {
    const values = Reflect.ownKeys(link).map((key) => Reflect.get(link as Error, key));
    texts.push(
      String(link),
      JSON.stringify(link),
      ...values.map((value) => `${inspect(value)} ${String(value)}`),
    );
  }
  return texts.join("\n");
}

/** Finds the secrets that show in a text, each with the words around it. */
export function leaksIn(shown: string, secrets: Sentinels): string[] {
  return Object.entries(secrets).flatMap(([name, { pieces }]) =>
    pieces.flatMap((piece) => {
      const place = shown.indexOf(piece);
      return place < 0 ? [] : `${name}: ${shown.slice(Math.max(0, place - 60), place + 60)}`;
    }),
  );
}
