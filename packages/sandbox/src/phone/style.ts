import { Html } from "./html.js";

/** The stylesheet of the phone's page. */
export const style = new Html(`
:root{color-scheme:light dark;--page:#eef0f4;--card:#fff;--ink:#171a21;--quiet:#565d6d;--line:#d9dde6;--accent:#3d55c4;--on:#fff;--good:#12713c;--wait:#7a5200;--bad:#b0242a}
@media (prefers-color-scheme:dark){:root{--page:#0f1115;--card:#181b22;--ink:#eceef3;--quiet:#a3abbc;--line:#2d323e;--accent:#93a5ff;--on:#10131c;--good:#6bd193;--wait:#e5b661;--bad:#ff8e8a}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:20px;padding:24px 16px;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{width:100%;max-width:390px;padding:32px 24px 24px;background:var(--card);border:1px solid var(--line);border-radius:28px;overflow-wrap:anywhere}
main::before{content:"";display:block;width:72px;height:5px;margin:-16px auto 20px;border-radius:3px;background:var(--line)}
.stand-in{margin:0;color:var(--quiet);font-size:13px}
h1{margin:2px 0 12px;font-size:26px;line-height:1.2;letter-spacing:-.015em}
p{margin:0 0 16px}
form{margin:0 0 10px}
button{display:block;width:100%;padding:12px 16px;border:1px solid var(--line);border-radius:14px;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer}
button b{display:block;font-weight:600}
button span{color:var(--quiet);font-size:14px}
button:hover{border-color:currentColor}
button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
button.ACTIVE{border-color:var(--accent);background:var(--accent);color:var(--on)}
button.ACTIVE span{color:inherit}
button.FAILED b{color:var(--bad)}
.result{padding:12px 16px;border-left:4px solid var(--quiet)}
.result.ACTIVE{border-color:var(--good)}.result.REVIEW{border-color:var(--wait)}.result.FAILED{border-color:var(--bad)}
dl{margin:20px 0 0;padding-top:16px;border-top:1px solid var(--line);font-size:14px}
dl div{display:flex;justify-content:space-between;gap:12px}
dt{color:var(--quiet)}dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
footer{color:var(--quiet);font-size:13px;text-align:center}
`);
