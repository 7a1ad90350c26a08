// Run after `changeset version`, which knows packages but not the version that the OpenAPI file itself states.
import { keepRelease } from "./keep-release.js";
import { setSpecVersion } from "./set-spec-version.js";

const spec = new URL("../../spec/", import.meta.url);
const version = await setSpecVersion(spec);
await keepRelease(spec, version);
console.log(`spec/openapi.yaml has version ${version}, and is kept as spec/releases/${version}.json.`);
