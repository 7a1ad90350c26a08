export { launchBrowser, type RunningBrowser } from "./launch.js";
export { watch } from "./watch.js";
