import type { Observer } from "../observe/observer.js";
import type { Send } from "./send.js";

/** Tells logger, hooks and tracer of each attempt, where one of them wants to know. */
export function withObservation(observer: Observer | undefined, next: Send): Send {
  if (!observer) return next;
  return (call, request) => observer.watch(call, () => next(call, request));
}
