import { type FileHandle, open } from "node:fs/promises";
import { StoreUnavailableError } from "../store-unavailable-error.js";

/** Sees to it that what was written to a file is on the disk, without keeping the process from other work meanwhile. */
export class DiskSync {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(path: string): Promise<DiskSync> {
    // Windows syncs no file that was opened to read only.
    return new DiskSync(await open(path, "r+"));
  }

  /** Resolves once all that was written until now is on the disk. */
  async sync(): Promise<void> {
    try {
      await this.#file.datasync();
    } catch (cause) {
      throw new StoreUnavailableError("The SQLite file cannot be brought onto the disk.", { cause });
    }
  }

  /** Closes the file, once what was asked for is done. */
  close(): Promise<void> {
    return this.#file.close();
  }
}
