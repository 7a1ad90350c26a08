import type { Control } from "./work/control.js";

/** The means by which a platform is tried. */
export interface Place {
  /** A folder of its own, in which nothing is installed yet. */
  folder: string;
  /** The packed client and types. */
  tarballs: string[];
  /** A sandbox of its own on a port of loopback. */
  sandbox: { url: string; credentials: { applicationId: string; sharedSecret: string } };
  control: Control;
  /** Tries one thing. Goes on where it fails: all that fails is told in one run. */
  check(name: string, work: () => Promise<void>): Promise<void>;
}

/** Something that people run the client on. */
export interface Platform {
  name: string;
  try(place: Place): Promise<void>;
}
