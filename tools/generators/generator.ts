/** One of the documents that are published: see the exports of `@idaas-face/spec`. */
export type Form = "openapi.json" | "openapi-3.0.json";

/** The workplace of a generator: a folder of its own, with the published document in it. */
export interface Workplace {
  folder: string;
  /** The document, as an absolute path. */
  document: string;
}

/** A tool that makes code from the document, and how this repository tries it. */
export interface Generator {
  name: string;
  version: string;
  /** The page that documents it. */
  home: string;
  form: Form;
  /** The settings that a user needs, as they are written on the command line or into a configuration. */
  settings: string;
  /** The point to mind, in one or two sentences. */
  mind: string;
  /** Generates the code into the folder. */
  generate(place: Workplace): Promise<void>;
  /** Compiles the code. Missing if no compiler is available. */
  compile?(place: Workplace): Promise<void>;
  /** Starts the journey of the generated client. Missing for generators that only make types or have no journey. */
  journey?(place: Workplace, env: Record<string, string>): Promise<string>;
}

/** The outcome of one generator's run. */
export interface Outcome {
  generator: Generator;
  compiled: boolean;
  /** The steps that the client made, and what it did with the odd responses; missing without a journey. */
  journey?: { steps: number; status: string; date: string };
}
