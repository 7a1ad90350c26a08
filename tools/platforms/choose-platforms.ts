import type { Platform } from "./platform.js";

/** Picks the platforms of a list of names with commas between them, or all. Throws where there is none of a name. */
export function choosePlatforms(platforms: Platform[], names: string | undefined): Platform[] {
  const wanted = names === undefined ? platforms.map(({ name }) => name) : names.split(",");
  return wanted.map((name) => {
    const platform = platforms.find((one) => one.name === name);
    if (platform) return platform;
    const all = platforms.map((one) => one.name).join(", ");
    throw new Error(`\`--only\` must be one or more of ${all}; got ${JSON.stringify(name)}.`);
  });
}
