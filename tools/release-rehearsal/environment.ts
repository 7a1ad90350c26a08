import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const ofNpm = /^(npm_|pnpm_|init_cwd$|node_auth_token$)/i;
const toReachRegistry = /^npm_config_(registry|.*proxy|ca|cafile|strict_ssl|userconfig|cache|@.*|\/\/.*)$/i;
const misleading = /^(git_|node_env$)/i;

/**
 * The environment of whoever runs the rehearsal, without the settings that npm hands on to its scripts, but for how to reach a
 * registry, and without the variables that lead git to another repository.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
  return environmentOf((name) => !misleading.test(name) && (!ofNpm.test(name) || toReachRegistry.test(name)));
}

/**
 * The environment of a user who knows only the registry at `url`. Settings and cache are in `folder`: no token of whoever runs
 * the rehearsal can be used.
 */
export async function registryEnvironment(url: string, folder: string): Promise<NodeJS.ProcessEnv> {
  const { host, hostname } = new URL(url);
  const settings = join(folder, "npmrc");
  // npm publishes nothing without a token; the local registry takes any.
  await writeFile(settings, `registry=${url}/\n//${host}/:_authToken=rehearsal\n`);
  const direct = [process.env.NO_PROXY ?? process.env.no_proxy, hostname].filter(Boolean).join(",");
  return {
    ...environmentOf((name) => !misleading.test(name) && !ofNpm.test(name)),
    NO_PROXY: direct,
    no_proxy: direct,
    // changesets reads the registry from this variable alone.
    npm_config_registry: `${url}/`,
    npm_config_userconfig: settings,
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
}

function environmentOf(keep: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => keep(name)));
}
