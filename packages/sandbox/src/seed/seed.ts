import type { FaceStatus, Permission } from "@idaas-face/types";
import type { Settings } from "../store/records.js";

/** An application that can authenticate. */
export interface SeedApplication {
  id: string;
  sharedSecret: string;
  name: string;
  permissions: Permission[];
  /** @default false */
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
   * The login name, by which the user is found in any case.
   *
   * @default "user-" with the ID
   */
  userId?: string;
  /**
   * Other names by which the user is found.
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
   * Where activation e-mails go; `null` for a user who has no address.
   *
   * @default one at example.com
   */
  email?: string | null;
  /**
   * What every registration of the user becomes by itself, two seconds after it began, by the sandbox's clock: ACTIVE,
   * REVIEW or FAILED. `null` leaves it to the phone.
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

/** What a sandbox begins with, beside the demo applications and users. */
export interface Seed {
  applications?: SeedApplication[];
  users?: SeedUser[];
  /**
   * Settings of the account: how many days a new face lasts, and how many faces a user may have.
   *
   * @default what the vendor's document says
   */
  settings?: Partial<Settings>;
}
