// Run after `changeset version`, which knows packages but not the version that the OpenAPI file itself states.
import { setSpecVersion } from "./set-spec-version.js";

const version = await setSpecVersion(new URL("../../spec/", import.meta.url));
console.log(`spec/openapi.yaml has version ${version}.`);
