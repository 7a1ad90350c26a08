import { parse } from "yaml";

/** The commands of the Release workflow, each a list of words. */
export interface ReleaseCommands {
  version: string[];
  publish: string[];
}

interface Workflow {
  jobs?: Record<string, { steps?: { uses?: string; with?: Record<string, string> }[] }>;
}

/** Reads the two commands from the text of the Release workflow: what `changesets/action` runs in `version` and in `publish`. */
export function releaseCommands(text: string): ReleaseCommands {
  const workflow = parse(text) as Workflow;
  const command = (job: "version" | "publish") => {
    const steps = workflow.jobs?.[job]?.steps ?? [];
    const action = steps.find(({ uses }) => uses?.startsWith("changesets/action@"));
    const words = action?.with?.[job]?.split(/\s+/).filter(Boolean) ?? [];
    if (words.length > 0) return words;
    throw new Error(
      `.github/workflows/release.yml must say which command the job \`${job}\` runs: write \`${job}: npm run …\` below \`with:\` of changesets/action.`,
    );
  };
  return { version: command("version"), publish: command("publish") };
}
