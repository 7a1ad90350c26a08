/** The look of the page, in light and in dark. */
export const style = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #57606a; --good: #116329; --bad: #a40e26; --open: #6e4700; --code: #eff1f3; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --soft: #9da7b1; --good: #5fd07c; --bad: #ff8b92; --open: #e3b341; --code: #262c36; }
}
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0 0 .5rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
.verdict { font-size: 1.25rem; font-weight: 600; }
.verdict.passed, .mark.passed, .mark.confirmed { color: var(--good); }
.verdict.failed, .mark.failed, .mark.contradicted { color: var(--bad); }
.mark.skipped, .mark.not-observable { color: var(--soft); }
.mark { font-weight: 600; white-space: nowrap; }
.counts { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td:first-child { white-space: nowrap; }
td:last-child { min-width: 11rem; }
code { font-family: ui-monospace, monospace; background: var(--code); border-radius: .2rem; padding: 0 .2em; }
.detail { margin: .2rem 0 0; color: var(--soft); font-size: .9rem; }
`;
