import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent, h } from "vue";
import PageLinks from "./PageLinks.vue";
import { loadWithItsPolicy } from "./policy.js";
import "./style/index.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "doc-footer-before": () => h(PageLinks) }),
  enhanceApp({ app, router }) {
    // The sandbox is big: only the page that shows it loads it.
    app.component(
      "TryIt",
      defineAsyncComponent(() => import("./try/TryIt.vue")),
    );
    if (!import.meta.env.SSR) router.onBeforeRouteChange = loadWithItsPolicy;
  },
} satisfies Theme;
