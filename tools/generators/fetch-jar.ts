import { runCommand } from "../run-command.js";

/** Copies a jar into a folder; Maven fetches it once and keeps it. */
export async function fetchJar(artifact: string, folder: string): Promise<void> {
  const goal = ["dependency:copy", `-Dartifact=${artifact}`, "-DoutputDirectory=."];
  await runCommand("mvn", ["-q", "-B", ...goal], { cwd: folder });
}
