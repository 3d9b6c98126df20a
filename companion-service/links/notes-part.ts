import type { LinkNote } from '../storage/link-notes.ts';
import type { Link } from '../storage/links.ts';
import { instant } from './environment.ts';
import { type Html, html } from './html.ts';
import { keyOf, type ToldFinding } from './told-report.ts';

/** How support can mark a finding. */
export const noteMarks = {
  cause: 'This is the cause',
  notTheCause: 'Not the cause',
  lookingInto: 'Being looked into',
  done: 'Done',
} as const;

export type NoteMark = keyof typeof noteMarks;

export const isNoteMark = (text: string): text is NoteMark => Object.hasOwn(noteMarks, text);

/** A mark in words, as far as it is known. */
export const markName = (mark: string): string => (isNoteMark(mark) ? noteMarks[mark] : mark);

/** What both sides have written, and the form for more. */
export const notesPart = (link: Link, notes: readonly LinkNote[], findings: readonly ToldFinding[]): Html => {
  const names = new Map(findings.map((told) => [keyOf(told.finding), told.name]));
  return html`<section aria-labelledby="notes">
<h2 id="notes">Notes</h2>
${notes.length === 0 && html`<p class="soft">Nothing has been written yet. The administrator sees what is written here.</p>`}
${notes.map(
  ({ authorSide, authorName, writtenAt, body, finding, mark }) => html`<article class="card">
<p class="soft">${authorName ?? (authorSide === 'admin' ? 'Administrator' : 'Support')} · ${instant(writtenAt.toISOString())}${finding !== null && ` · ${names.get(finding) ?? finding}`}${mark !== null && ` · ${markName(mark)}`}</p>
${body.split('\n').map((line) => html`<p>${line}</p>`)}
</article>`,
)}
<form method="post" action="/mail-oauth/report/${link.id}/notes">
<label for="name">Your name</label><input id="name" name="name" maxlength="100" autocomplete="name">
<label for="about">About</label><select id="about" name="finding"><option value="">the whole report</option>
${findings
  .filter(({ finding }) => finding.status !== 'notApplicable')
  .map((told) => html`<option value="${keyOf(told.finding)}">${told.name}</option>`)}</select>
<label for="mark">Mark</label><select id="mark" name="mark"><option value="">none</option>
${Object.entries(noteMarks).map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select>
<label for="text">Note</label><textarea id="text" name="text" required maxlength="4000"></textarea>
<div class="row"><button>Leave the note</button></div>
</form>
</section>`;
};
