import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
import LiveCall from "./home/LiveCall.vue";
import Layout from "./Layout.vue";
import { loadWithItsPolicy } from "./policy.js";
import ResponseExamples from "./reference/ResponseExamples.vue";
import TryOperation from "./reference/TryOperation.vue";
import { searchOptions } from "./search/search-options.js";
import "./style/index.css";

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router, siteData }) {
    const { search } = siteData.value.themeConfig;
    search.options.miniSearch = { searchOptions };
    app.component("LiveCall", LiveCall);
    app.component("ResponseExamples", ResponseExamples);
    app.component("TryOperation", TryOperation);
    // The sandbox is big: only the page that shows it loads it.
    app.component(
      "TryIt",
      defineAsyncComponent(() => import("./try/TryIt.vue")),
    );
    if (!import.meta.env.SSR) router.onBeforeRouteChange = loadWithItsPolicy;
  },
} satisfies Theme;
