import type { FaceStatus, Permission } from "@idaas-face/types";
import type { Settings } from "../store/records.js";

/** An application that can authenticate. */
export interface SeedApplication {
  /** The UUID with which the application authenticates. */
  id: string;
  /** Its secret, 1 to 1000 characters. */
  sharedSecret: string;
  /** Its name, 200 characters at most. */
  name: string;
  /** The permissions for the operations that it may call. */
  permissions: Permission[];
  /**
   * Whether authenticate refuses it with 403.
   *
   * @default false
   */
  disabled?: boolean;
  /**
   * Whether the application may send `applicationId,sharedSecret` in the place of a token.
   *
   * @default false
   */
  allowLongLivedToken?: boolean;
}

/** A user to make. */
export interface NewUser {
  /**
   * UUID.
   *
   * @default a random one
   */
  id?: string;
  /**
   * The login name, by which requests find the user in any case.
   *
   * @default "user-" with the ID
   */
  userId?: string;
  /**
   * Other names by which requests find the user.
   *
   * @default none
   */
  aliases?: string[];
  /**
   * First and last name.
   *
   * @default "User" with the beginning of the ID
   */
  name?: string;
  /**
   * The address for activation e-mails. `null` for a user who has none.
   *
   * @default one at example.com
   */
  email?: string | null;
  /**
   * The status that every registration of the user gets by itself, two seconds after its beginning by the sandbox's clock:
   * ACTIVE, REVIEW or FAILED. `null` leaves it to the phone.
   *
   * @default null
   */
  outcome?: FaceStatus | null;
  /**
   * Milliseconds that every operation on the user takes.
   *
   * @default 0
   */
  delayMs?: number;
  /**
   * Whether every operation on the user fails with 409.
   *
   * @default false
   */
  busy?: boolean;
}

/** A user of a seed, who has the same ID each time. */
export interface SeedUser extends NewUser {
  id: string;
  /**
   * The status of a face that the user has from the beginning, in the mobile flow.
   *
   * @default none
   */
  face?: FaceStatus;
}

/** The data with which a sandbox begins, beside the demo applications and users. */
export interface Seed {
  /** @default [] */
  applications?: SeedApplication[];
  /** @default [] */
  users?: SeedUser[];
  /**
   * Settings of the account: the number of days that a new face lasts, and the number of faces that a user may have.
   *
   * @default the values of the vendor's document
   */
  settings?: Partial<Settings>;
}
