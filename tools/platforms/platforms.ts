import { jests } from "./jest/jest.js";
import { lambdas } from "./lambda/lambda.js";
import { nexts } from "./next/next.js";
import type { Platform } from "./platform.js";
import { runtimes } from "./runtimes/runtimes.js";
import { workerd } from "./workerd/workerd.js";

/** Every platform that `npm run platforms` tries. */
export const platforms: Platform[] = [...runtimes, workerd, ...lambdas, ...jests, ...nexts];
