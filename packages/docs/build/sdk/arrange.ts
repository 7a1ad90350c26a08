import type { SdkMember } from "./read-members.js";

/** The file of a page about exports of a package, below the folder of the package, and its heading. */
export interface SdkPlace {
  file: string;
  title: string;
}

/** Interfaces that programs use like a class. */
const likeClasses = ["Control", "FacePromise", "Store", "TokenStore"];

/** The shared pages of exports: the first that fits. */
const shared: (SdkPlace & { holds: (member: SdkMember) => boolean })[] = [
  { file: "guards", title: "Guards of errors", holds: ({ name }) => /^is\w+Error$/.test(name) },
  {
    file: "options",
    title: "Options",
    holds: ({ name }) => /Options$|^FaceClientOverrides$|^Credentials/.test(name),
  },
  {
    file: "observing",
    title: "Hooks, logs and traces",
    holds: ({ name }) => /Event$|^Hooks$|^Log|^Span$|^Tracer$/.test(name),
  },
  {
    file: "seeds-and-faults",
    title: "Seeds and faults",
    holds: ({ name }) => /^Seed|Fault|^NewUser$/.test(name),
  },
  {
    file: "operation-table",
    title: "The table of operations",
    holds: ({ name }) => /^operationTable$|^Operation(Id)?$|^RetryClass$|^Permission$/.test(name),
  },
  {
    file: "functions",
    title: "Functions and values",
    holds: ({ kind }) => ["functions", "variables"].includes(kind),
  },
  { file: "types", title: "Other types", holds: () => true },
];

/** Finds the page of an export: a class has a page of its own, and small exports share one. */
export function placeOf(member: SdkMember): SdkPlace {
  if (hasOwnPage(member)) return { file: member.name, title: member.name };
  return shared.find(({ holds }) => holds(member)) as SdkPlace;
}

export function hasOwnPage({ kind, name }: SdkMember): boolean {
  return kind === "classes" || likeClasses.includes(name);
}
