import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const folder = 'plugin-ui';
const spokenAttributes = new Set(['aria-label', 'title', 'placeholder', 'label', 'alt', 'hint', 'what']);
const spokenProperties = new Set(['textContent', 'innerText', 'innerHTML', 'title', 'placeholder', 'alt', 'ariaLabel']);

/** Whether a text becomes words on the page without React: `element.textContent = '…'`, `setAttribute('title', '…')`. */
function isSetByHand(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.PlusToken) return isSetByHand(parent);
    const { left } = parent;
    const isAssigned = kind === ts.SyntaxKind.EqualsToken && parent.right === node;
    return isAssigned && ts.isPropertyAccessExpression(left) && spokenProperties.has(left.name.text);
  }
  if (ts.isConditionalExpression(parent)) return isSetByHand(parent);
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  const [name] = parent.arguments;
  const { text: called } = parent.expression.name;
  if (called === 'append' || called === 'prepend') return parent.expression.expression !== node;
  return (
    called === 'setAttribute' && name !== node && !!name && ts.isStringLiteral(name) && spokenAttributes.has(name.text)
  );
}

/** Words of one component that stand in it instead of in the phrases, as `file:line words`. */
function literalWords(path: string, text: string): string[] {
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const note = (node: ts.Node, words: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    // An example of an address reads the same in every language.
    if (/\p{L}{2}/u.test(words.replace(/\S+@\S+/g, ''))) found.push(`${path}:${line + 1} ${words.trim()}`);
  };
  const isSpoken = (node: ts.Node): boolean => isSetByHand(node) || isInElement(node);
  const isInElement = ({ parent }: ts.Node): boolean =>
    ts.isJsxElement(parent) ||
    ts.isJsxFragment(parent) ||
    (ts.isJsxExpression(parent) && isSpoken(parent)) ||
    (ts.isJsxAttribute(parent) && spokenAttributes.has(parent.name.getText())) ||
    (ts.isConditionalExpression(parent) && isSpoken(parent));
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    else if (ts.isStringLiteralLike(node) && isSpoken(node)) note(node, node.text);
    else if (ts.isTemplateExpression(node) && isSpoken(node))
      note(node, node.head.text + node.templateSpans.map(({ literal }) => literal.text).join(' '));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('neither a component nor the loader says words of its own: each is a phrase that can be translated', () => {
  const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  expect(components.length).toBeGreaterThan(100);
  expect(components).toContain(join('jira', 'page-offer.ts'));
  expect(components.flatMap((path) => literalWords(path, readFileSync(join(folder, path), 'utf8')))).toEqual([]);
});

test('words in an element, an attribute, a template and a choice are all seen', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a component
  const text = 'const a = <p title="One two">Three {b ? "Four" : `Five ${c}`}</p>;';
  expect(literalWords('a.tsx', text)).toEqual(['a.tsx:1 One two', 'a.tsx:1 Three', 'a.tsx:1 Four', 'a.tsx:1 Five']);
});

test('words that are set without React are seen as well', () => {
  const text = [
    "a.textContent = 'One ' + 'two';",
    "b.setAttribute('aria-label', c ? 'Three' : say('four'));",
    "d.append('Five');",
    "e.setAttribute('role', 'alert'); f.className = 'jmo-page'; const title = 'kept';",
  ].join('\n');
  expect(literalWords('a.ts', text)).toEqual(['a.ts:1 One', 'a.ts:1 two', 'a.ts:2 Three', 'a.ts:3 Five']);
});

/** The companion's pages that speak several languages; those that a support link opens are English, see `links/README.md`. */
const companionPages = ['audit/audit-page.ts', 'small-page.ts'];

/** Words between the tags of a page's templates, where a value of the words in its language should stand. */
function wordsInMarkup(text: string): string[] {
  const source = ts.createSourceFile('page.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateLiteral(node)) {
      const markup = ts.isNoSubstitutionTemplateLiteral(node)
        ? node.text
        : node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
      const spoken = [
        ...markup.replace(/<(code|style)\b[^>]*>.*?<\/\1>/gs, '').matchAll(/>([^<>]*)</g),
        ...markup.matchAll(/(?:aria-label|title|alt)="([^"]*)"/g),
      ];
      found.push(...spoken.map(([, words = '']) => words.trim()).filter((words) => /\p{L}{2}/u.test(words)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no page of the companion that speaks several languages says words of its own', () => {
  for (const path of companionPages) {
    const text = readFileSync(join('companion-service/http', path), 'utf8');
    expect(text).toContain('<h1>');
    expect({ path, found: wordsInMarkup(text) }).toEqual({ path, found: [] });
  }
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a page
  const page = 'html`<p title="One two">Three <code>four</code> ${five}</p><b aria-label="${six}">${seven}</b>`';
  expect(wordsInMarkup(page)).toEqual(['Three  …', 'One two']);
});
