import type { DefaultTheme } from "vitepress";
import { operations } from "../build/document.js";
import { operationPath } from "../build/operations/slug.js";
import { sdkItems } from "./sdk-sidebar.js";

export const nav: DefaultTheme.NavItem[] = [
  { text: "Guides", link: "/guides/get-started", activeMatch: "/guides/" },
  { text: "Reference", link: "/reference/", activeMatch: "/reference/" },
  { text: "Try it", link: "/try" },
  { text: "SDK", link: "/sdk/client", activeMatch: "/sdk/" },
  { text: "Changelog", link: "/changelog" },
];

const guides: DefaultTheme.SidebarItem[] = [
  {
    text: "Start",
    items: [
      { text: "Get started", link: "/guides/get-started" },
      { text: "Concepts", link: "/guides/concepts" },
      { text: "Authentication and credentials", link: "/guides/authentication" },
      { text: "Find a user", link: "/guides/users" },
    ],
  },
  {
    text: "Enrol",
    items: [
      { text: "Mobile enrolment", link: "/guides/mobile" },
      { text: "Web enrolment with Onfido", link: "/guides/web" },
      { text: "Stored by IDaaS", link: "/guides/stored" },
      { text: "The life of a face", link: "/guides/life" },
      { text: "Errors, retries, unknown outcomes", link: "/guides/errors" },
    ],
  },
  {
    text: "Test",
    items: [
      { text: "Testing with the sandbox", link: "/guides/testing" },
      { text: "A sandbox for a team", link: "/guides/team" },
      { text: "Contract tests", link: "/guides/contract" },
    ],
  },
  {
    text: "Operate",
    items: [
      { text: "Going to production", link: "/guides/production" },
      { text: "Security and biometric privacy", link: "/guides/security" },
      { text: "Behind a proxy", link: "/guides/proxy" },
      { text: "Rate limits", link: "/guides/rate-limits" },
      { text: "Next.js, Workers, Lambda", link: "/guides/platforms" },
    ],
  },
  {
    text: "Move and extend",
    items: [
      { text: "Move from another client", link: "/guides/migrate" },
      { text: "Generate a client", link: "/guides/generators" },
      { text: "Not covered", link: "/guides/not-covered" },
    ],
  },
  {
    text: "For maintainers",
    items: [{ text: "Where each fact comes from", link: "/guides/upstream" }],
  },
];

const reference: DefaultTheme.SidebarItem[] = [
  {
    text: "Face API",
    items: [
      { text: "Overview", link: "/reference/" },
      ...operations.map((operation) => ({
        text: `<span class="method method-${operation.method.toLowerCase()}">${operation.method}</span> ${operation.source.summary ?? operation.operationId}`,
        link: `/reference/${operationPath(operation).replace(/\.md$/, "")}`,
      })),
      { text: "Types", link: "/reference/types" },
    ],
  },
];

const sdk: DefaultTheme.SidebarItem[] = ["client", "sandbox", "types"].map(sdkItems);

export const sidebar: DefaultTheme.Sidebar = { "/guides/": guides, "/reference/": reference, "/sdk/": sdk };
