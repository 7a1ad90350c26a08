import { requireThat } from "./errors/configuration-error.js";
import type { FaceClientOptions, FaceClientOverrides } from "./options.js";
import { withoutUndefined } from "./without-undefined.js";

/** A variable of the environment, where there is one and it may be read. */
export function environmentVariable(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name];
  } catch {
    // Deno asks before it lets anybody read them, and refuses by throwing.
    return undefined;
  }
}

/** Options from the environment; those in `overrides` are not looked for there. */
export function optionsFromEnvironment(overrides: FaceClientOverrides): FaceClientOptions {
  const missing: string[] = [];
  const read = (name: string): string => {
    const value = environmentVariable(name) ?? "";
    if (!value) missing.push(name);
    return value;
  };
  const baseUrl = overrides.baseUrl ?? read("IDAAS_BASE_URL");
  const credentials =
    overrides.credentials || overrides.token !== undefined
      ? undefined
      : { applicationId: read("IDAAS_APPLICATION_ID"), sharedSecret: read("IDAAS_SHARED_SECRET") };
  requireThat(!missing[0], `Set ${missing.join(", ")} in the environment, or pass the options.`);
  return { credentials, ...withoutUndefined(overrides), baseUrl };
}
