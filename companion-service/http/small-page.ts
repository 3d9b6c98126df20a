import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { languageOf } from './language-of.ts';
import { smallPageWords } from './small-page-words.ts';

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}';

/** The only style sheet of the companion's own pages, as Content-Security-Policy names it. */
export const pageStyleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** A page of one heading and one paragraph: no script, no reference to anything else. Both are our own texts. */
export function smallPage(request: Request, name: keyof typeof smallPageWords): string {
  const language = languageOf(request);
  const [title, text] = smallPageWords[name][language];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
<h1>${title}</h1>
<p>${text}</p>
</html>`;
}
