/**
 * The sandbox for every runtime. It needs nothing from Node, so it also runs in a browser.
 *
 * @packageDocumentation
 */
export type { SandboxCredentials, SandboxParts } from "./build-sandbox.js";
export type {
  ClockChange,
  Control,
  Overview,
  SandboxEmail,
  SandboxFace,
  SandboxUser,
  UserCount,
  UserQuery,
} from "./control/control.js";
export { type CreateSandboxOptions, createSandbox, type InProcessSandbox } from "./create-sandbox.js";
export { life, type Mover, phoneMoves } from "./face/life.js";
export type { Fault, FaultEffect, FaultMatch, NewFault } from "./faults/fault.js";
export type { InProcessFetch } from "./in-process-fetch.js";
export type { JournalEntry } from "./journal/journal.js";
export type { NewUser, Seed, SeedApplication, SeedUser } from "./seed/seed.js";
export { FlawedSnapshotError } from "./store/flawed-snapshot-error.js";
export type { Settings } from "./store/records.js";
export type { Snapshot, SnapshotPart, SnapshotParts } from "./store/snapshot.js";
export type { Store } from "./store/store.js";
export { RestartNeededError, StoreUnavailableError } from "./store/store-unavailable-error.js";
