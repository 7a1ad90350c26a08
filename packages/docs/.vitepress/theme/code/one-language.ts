import { onContentUpdated } from "vitepress";
import { nextTick, onMounted, onUnmounted, watch } from "vue";
import { chooseLabel, chosenLabels, readChosenLabels } from "./kept-choice.js";

/** Makes a choice in one group of code that of the whole site: every group that has such a tab shows it, on every page. */
export function useOneLanguage(): void {
  const onChange = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    if (input.matches?.(".vp-code-group .tabs input")) chooseLabel(labelOf(input));
  };
  onMounted(() => {
    readChosenLabels();
    document.addEventListener("change", onChange);
  });
  onUnmounted(() => document.removeEventListener("change", onChange));
  onContentUpdated(() => nextTick(showChosen));
  // After VitePress has shown what was clicked.
  watch(chosenLabels, () => setTimeout(showChosen), { flush: "post" });
}

/** Shows in each group the tab that the reader chose last. */
function showChosen(): void {
  for (const group of document.querySelectorAll(".vp-code-group")) {
    const inputs = [...group.querySelectorAll<HTMLInputElement>(".tabs input")];
    const label = chosenLabels.value.find((one) => inputs.some((input) => labelOf(input) === one));
    const chosen = inputs.find((input) => labelOf(input) === label);
    if (!chosen || chosen.checked) continue;
    chosen.checked = true;
    const blocks = group.querySelector(".blocks")?.children ?? [];
    for (const [at, block] of [...blocks].entries())
      block.classList.toggle("active", at === inputs.indexOf(chosen));
  }
}

function labelOf(input: HTMLInputElement): string {
  return input.nextElementSibling?.textContent?.trim() ?? "";
}
