import { buildSite } from "./build-site.js";

await buildSite();
