import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { style } from './page-style.ts';

/** Markup that is safe to send as it is. */
export interface Html {
  readonly markup: string;
}

type Piece = Html | string | number | undefined | false | readonly Piece[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const markupOf = (piece: Piece): string => {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string' || typeof piece === 'number') {
    return String(piece).replace(/[&<>"']/g, (character) => escapes[character] ?? character);
  }
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('');
};

/** Markup with every value in it escaped, unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  markup: parts.map((part, index) => part + markupOf(pieces[index])).join(''),
});

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing but the one style: no script, no image, no frame around it. */
export const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`;

/** A whole document around `main`, with the sandbox's mark on top. */
export const document = (title: string, main: Html, mark = 'Simulated Microsoft sign-in'): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<p class="mark" role="note">${mark}</p>
${main}
</body>
</html>
`.markup;

export interface Page {
  readonly title: string;
  readonly main: Html;
}

/** Sends a page that is never cached, framed or scripted. */
export const sendPage = (response: Response, { title, main }: Page, status = 200): void => {
  response
    .status(status)
    .set({
      'Cache-Control': 'no-store, no-cache',
      'Content-Security-Policy': contentSecurityPolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .type('html')
    .send(document(title, main));
};
