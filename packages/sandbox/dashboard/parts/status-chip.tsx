import type { FaceStatus } from "@idaas-face/types";
import { Icon, type IconName } from "./icon.js";

const icons: Record<FaceStatus, IconName> = {
  NEW: "plus",
  ACTIVATING: "dots",
  ACTIVE: "check",
  REVIEW: "question",
  FAILED: "cross",
  EXPIRED: "clock",
  DISABLED: "bar",
};

/** The status of a face: a word, a sign and a colour. */
export function StatusChip({ status }: { status: FaceStatus }) {
  return (
    <span class={`chip face-${status}`}>
      <Icon name={icons[status]} />
      {status}
    </span>
  );
}

/** A status that a face can get, with a look of its own. */
export function StatusSign({ status }: { status: FaceStatus }) {
  return (
    <span class={`sign face-${status}`}>
      <Icon name={icons[status]} />
      {status}
    </span>
  );
}
