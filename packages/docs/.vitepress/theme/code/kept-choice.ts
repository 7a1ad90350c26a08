import { ref } from "vue";

const key = "idaas-face:code";

/** The labels of code that the reader has chosen, the newest first: `Python` in one place, `Vitest` in another. */
export const chosenLabels = ref<readonly string[]>([]);

/** Reads the choices of an earlier visit. */
export function readChosenLabels(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (Array.isArray(kept)) chosenLabels.value = kept.map(String);
  } catch {
    // If the browser blocks site data, even reading the storage throws.
  }
}

export function chooseLabel(label: string): void {
  chosenLabels.value = [label, ...chosenLabels.value.filter((one) => one !== label)];
  try {
    localStorage.setItem(key, JSON.stringify(chosenLabels.value));
  } catch {
    // A browser that keeps nothing: the choice holds for this visit.
  }
}
