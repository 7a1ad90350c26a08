import type { Checks } from "./checks.js";
import type { Place, Platform } from "./platform.js";
import { Control } from "./work/control.js";

interface Given extends Pick<Place, "folder" | "tarballs" | "sandbox"> {
  checks: Checks;
}

/** Tries one platform. An error outside its checks counts as a failed check. */
export async function tryPlatform(platform: Platform, { checks, ...given }: Given): Promise<void> {
  const control = new Control(given.sandbox.url);
  try {
    await platform.try({ ...given, control, check: (name, work) => checks.run(name, work) });
  } catch (error) {
    await checks.run("can be tried", () => Promise.reject(error));
  }
}
