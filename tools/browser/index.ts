export { accessibilityProblems } from "./accessibility.js";
export { launchBrowser, type RunningBrowser } from "./launch.js";
export { scrollsSideways } from "./scrolls-sideways.js";
export { watch } from "./watch.js";
