import list from "@idaas-face/spec/assumptions.json" with { type: "json" };

/** The verdict of a run on an assumption. */
export type Verdict = "confirmed" | "contradicted" | "not observable";

/** An assumption of the document, and the verdict of a run on it. */
export interface AssumptionResult {
  name: string;
  /** The statement that the document assumes. */
  assume: string;
  verdict: Verdict;
  /** The evidence, in one line. */
  evidence: string;
}

/** Collects the evidence of the checks on the assumptions. */
export class Assumptions {
  readonly #seen = new Map<string, { verdict: Verdict; evidence: string }>();

  /** Notes evidence. The first stays, unless what comes later contradicts. */
  note(name: string, verdict: "confirmed" | "contradicted", evidence: string): void {
    if (!list.some((one) => one.name === name)) throw new Error(`UPSTREAM.md has no assumption ${name}.`);
    const seen = this.#seen.get(name)?.verdict;
    if (!seen || (seen === "confirmed" && verdict === "contradicted"))
      this.#seen.set(name, { verdict, evidence });
  }

  /** Every assumption of the document, in its order. */
  results(): AssumptionResult[] {
    return list.map(({ name, assume, settles }) => ({
      name,
      assume,
      ...(this.#seen.get(name) ?? {
        verdict: "not observable" as const,
        evidence: settles.endsWith("it is a choice")
          ? "A choice of ours: nothing to observe."
          : `This run has seen nothing of it. What would settle it: ${settles}.`,
      }),
    }));
  }
}
