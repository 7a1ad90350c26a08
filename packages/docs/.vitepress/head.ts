import type { HeadConfig, PageData } from "vitepress";
import { pageAddress } from "../build/pages/page-address.js";
import { basePath, publicOrigin } from "../build/settings.js";

const file = (name: string) => basePath() + name;

/** The part of the head that every page has. */
export const head: HeadConfig[] = [
  ["link", { rel: "icon", type: "image/svg+xml", href: file("logo.svg") }],
  ["link", { rel: "icon", type: "image/png", sizes: "32x32", href: file("icon-32.png") }],
  ["link", { rel: "apple-touch-icon", href: file("icon-180.png") }],
  ["meta", { name: "theme-color", media: "(prefers-color-scheme: light)", content: "#ffffff" }],
  ["meta", { name: "theme-color", media: "(prefers-color-scheme: dark)", content: "#0e1014" }],
];

/** Makes the head of a page: the page as Markdown, and how others show a link to it. */
export function headOf({ relativePath, isNotFound, title, description }: PageData): HeadConfig[] {
  if (isNotFound) return [];
  const origin = publicOrigin();
  const property = (name: string, content: string): HeadConfig => ["meta", { property: name, content }];
  return [
    ["link", { rel: "alternate", type: "text/markdown", href: file(relativePath) }],
    property("og:site_name", "idaas-face"),
    property("og:type", "website"),
    property("og:title", title),
    property("og:description", description),
    property("og:image", `${origin ?? ""}${file("social.png")}`),
    property("og:image:width", "1200"),
    property("og:image:height", "630"),
    property(
      "og:image:alt",
      "idaas-face: enrol and manage face biometrics in Entrust IDaaS, from TypeScript",
    ),
    ["meta", { name: "twitter:card", content: "summary_large_image" }],
    ...(origin ? canonical(origin + pageAddress(relativePath)) : []),
  ];
}

function canonical(address: string): HeadConfig[] {
  return [
    ["link", { rel: "canonical", href: address }],
    ["meta", { property: "og:url", content: address }],
  ];
}
