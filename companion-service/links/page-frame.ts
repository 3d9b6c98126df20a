import { createHash } from 'node:crypto';
import type { Language } from '#facts/languages/languages.ts';
import { Html, html } from './html.ts';

/** Looks of the pages that a link opens: no other file, so that a saved page looks the same. */
const style = `:root{color-scheme:light dark;--text:#172b4d;--soft:#44546f;--back:#fff;--raised:#f7f8f9;--line:#c3c9d3;--link:#0055cc;--good:#216e4e;--warn:#974f0c;--bad:#ae2e24;--focus:#388bff}
@media(prefers-color-scheme:dark){:root{--text:#d6dde5;--soft:#9fadbc;--back:#1d2125;--raised:#22272b;--line:#454f59;--link:#85b8ff;--good:#7ee2b8;--warn:#fec57b;--bad:#fd9891;--focus:#85b8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main,header.top,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
header.top{padding-top:2rem}
main.small{max-width:34rem;padding-top:10vh}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.2rem;margin:2.25rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.soft{color:var(--soft)}
.row{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:1rem 0}
.card{background:var(--raised);border:1px solid var(--line);border-left-width:4px;border-radius:4px;padding:.75rem 1rem;margin:.75rem 0}
.card h3{margin-top:0}
.pass{border-left-color:var(--good)}.warn{border-left-color:var(--warn)}.fail{border-left-color:var(--bad)}
.mark{font-weight:600;white-space:nowrap}
.mark.pass{color:var(--good)}.mark.warn{color:var(--warn)}.mark.fail{color:var(--bad)}.mark.blocked,.mark.notApplicable{color:var(--soft);font-weight:400}
ul.checks{list-style:none;margin:0;padding:0}
ul.checks li{display:flex;gap:.75rem;padding:.15rem 0}
ul.checks .mark{flex:0 0 6.5rem}
ol,ul{padding-left:1.4rem;margin:.25rem 0}
dl{display:grid;grid-template-columns:minmax(8rem,18rem) 1fr;gap:.2rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);font-weight:400;vertical-align:top}
th{color:var(--soft)}td.number,th.number{text-align:right}
pre,code{font:13px/1.45 ui-monospace,monospace}
pre{background:var(--raised);border:1px solid var(--line);border-radius:4px;padding:.5rem .75rem;overflow:auto;max-height:28rem;white-space:pre-wrap}
details{margin:.4rem 0}
.wide{overflow-x:auto}.wide td{overflow-wrap:normal;padding-right:1.25rem}.wide code{overflow-wrap:anywhere}.kept{white-space:nowrap}
.row>div>label{margin-top:0}
form.row{align-items:end}form.row>div{flex:1 1 7.5rem}form.row>div:last-child{flex:0 0 auto}
.wide th{white-space:nowrap}
#running .mark{flex-basis:9rem}
summary{cursor:pointer;padding:.2rem 0}
label{display:block;font-weight:600;margin:.75rem 0 .25rem}
input,select,textarea{font:inherit;color:inherit;background:var(--back);border:1px solid var(--soft);border-radius:3px;padding:.4rem .5rem;width:100%;max-width:34rem}
textarea{min-height:6rem}
button{font:inherit;font-weight:500;border:0;border-radius:3px;padding:.45rem .9rem;background:var(--link);color:var(--back);cursor:pointer}
nav[aria-label] ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
[aria-current]{font-weight:600;color:inherit;text-decoration:none}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--soft)}
@media(max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}ul.checks .mark{flex-basis:5.5rem}}
@media print{:root{color-scheme:light;--text:#000;--soft:#333;--back:#fff;--raised:#fff;--line:#999;--link:#000;--good:#064;--warn:#640;--bad:#900}body{font-size:11pt}form,.no-print{display:none!important}details::details-content{content-visibility:visible;display:block}pre{max-height:none}.card,tr,li{break-inside:avoid}}`;

/** Hands over what stands behind the `#`, which no server, log or Referer has seen, and clears it from the address. */
const openingScript = `const secret=location.hash.slice(1);if(secret){history.replaceState(null,'',location.pathname);const form=document.forms[0];form.elements.secret.value=secret;form.submit()}`;

/**
 * Keeps a page that shows something running up to date (server-sent events). The browser connects again by itself; each
 * event tells all there is, so that nothing is lost in between. Where there are no events, the page looks again.
 */
const runningScript = `const box=document.getElementById('running');const events=new EventSource(box.dataset.events);const put=(id,words)=>{const at=document.getElementById(id);if(at&&at.textContent!==words)at.textContent=words};const again=()=>location.reload();events.addEventListener('progress',event=>{const told=JSON.parse(event.data);put('running-words',told.words);for(const stage in told.stages)put('stage-'+stage,told.stages[stage])});events.addEventListener('ended',()=>{events.close();put('running-words','The run has ended. Its result is being loaded.');again()});events.onerror=()=>{if(events.readyState===2)setTimeout(again,5000)}`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only what stands in the page itself runs or paints; forms go nowhere else. */
export const reportPolicy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(openingScript)} ${hashOf(runningScript)}`,
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Seconds after which a page that shows something running asks again, where no script runs. */
const refreshSeconds = 2;

/** A whole page. */
export const pageOf = (
  title: string,
  body: Html,
  { isRunning = false, language = 'en' }: { readonly isRunning?: boolean; readonly language?: Language } = {},
): string =>
  `<!doctype html>\n${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
${isRunning && html`<noscript><meta http-equiv="refresh" content="${refreshSeconds}"></noscript>`}
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
${isRunning && html`<script>${new Html(runningScript)}</script>`}
</body>
</html>`}\n`;

/** What a link leads to: its secret part is handed over by the script, or pasted where there is none. */
export const openingPage = (): string =>
  pageOf(
    'Open a report',
    html`<main class="small">
<h1>Open a report</h1>
<p>The link is being opened. If nothing happens, paste the whole link here.</p>
<form method="post" action="/mail-oauth/report">
<label for="secret">Link</label>
<input id="secret" name="secret" required autocomplete="off" spellcheck="false" maxlength="500">
<div class="row"><button>Open the report</button></div>
</form>
</main>
<script>${new Html(openingScript)}</script>`,
  );

/** One thing to say, and the way on where there is one. */
export const messagePage = (
  title: string,
  text: string,
  way?: { readonly address: string; readonly words: string },
): string =>
  pageOf(
    title,
    html`<main class="small">
<h1>${title}</h1>
<p>${text}</p>
${way && html`<p><a href="${way.address}">${way.words}</a></p>`}
</main>`,
  );
