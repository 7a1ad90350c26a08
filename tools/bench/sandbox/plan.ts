/** The length of the sandbox's measurements. */
export interface SandboxPlan {
  /** The number of connections that send requests at once. */
  connections: number;
  /** The number of requests of each contestant that are thrown away first, while code is compiled. */
  warmUp: number;
  /** Requests in one sample. */
  lists: number;
  creates: number;
  rounds: number;
  /** Faces in the small file and in the large one. */
  fewFaces: number;
  manyFaces: number;
}

export const fullPlan: SandboxPlan = {
  connections: 100,
  warmUp: 10_000,
  lists: 10_000,
  creates: 5_000,
  rounds: 15,
  fewFaces: 1_000,
  manyFaces: 1_000_000,
};

/** For a look while you work: the same with less of everything. */
export const quickPlan: SandboxPlan = {
  ...fullPlan,
  warmUp: 2_000,
  lists: 4_000,
  creates: 1_000,
  rounds: 5,
  manyFaces: 50_000,
};
