import { type Html, html } from './html.ts';
import type { Plugin } from './plugin-jar.ts';
import type { Session } from './sessions.ts';
import { type SwitchName, switchLabels, switchParameter, switchValues } from './switches.ts';

const valueLabels: Record<string, string> = {
  sysadmin: 'system administrator',
  admin: 'administrator',
};

const select = (name: SwitchName, session: Session): Html => {
  const id = switchParameter(name);
  return html`<label for="${id}">${switchLabels[name]}</label>
<select id="${id}" name="${id}">${switchValues[name].map(
    (value) =>
      html`<option value="${value}" ${session.switches[name] === value && html`selected`}>${valueLabels[value] ?? value}</option>`,
  )}</select>`;
};

/** The stand-in's own switches, plainly no part of Jira. */
export const toolbar = (plugin: Plugin | undefined, session: Session, startPageAddress: string | undefined): Html =>
  html`<form id="jira-host-toolbar" method="get" aria-label="Simulated Jira">
<strong>Simulated Jira</strong>
${(Object.keys(switchValues) as SwitchName[]).map((name) => select(name, session))}
<span>${plugin ? `Plugin ${plugin.name} ${plugin.version}` : 'No plugin jar found: run npm run build'}</span>
${startPageAddress !== undefined && html`<a href="${startPageAddress}">What there is to try</a>`}
<noscript><button>Apply</button></noscript>
</form>`;
