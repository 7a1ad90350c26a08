import type { Consumer } from "../consumer.js";
import type { PackedPackage } from "../packed-package.js";

/** Something that users do with a package once it is installed. */
export interface Use {
  /** For the report, such as `imported`. */
  what: string;
  /** Does it in a project that has installed the package; rejects with a `UseError` where that does not work. */
  run(consumer: Consumer, packed: PackedPackage): Promise<void>;
}
