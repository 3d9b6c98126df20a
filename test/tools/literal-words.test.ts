import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const folder = 'plugin-ui';
const spokenAttributes = new Set(['aria-label', 'title', 'placeholder', 'label', 'alt', 'hint', 'what']);

/** Words of one component that stand in it instead of in the phrases, as `file:line words`. */
function literalWords(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, words: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    // An example of an address reads the same in every language.
    if (/\p{L}{2}/u.test(words.replace(/\S+@\S+/g, ''))) found.push(`${path}:${line + 1} ${words.trim()}`);
  };
  const isSpoken = ({ parent }: ts.Node): boolean =>
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

test('no component says words of its own: each is a phrase that can be translated', () => {
  const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(30);
  expect(components.flatMap((path) => literalWords(path, readFileSync(join(folder, path), 'utf8')))).toEqual([]);
});

test('words in an element, an attribute, a template and a choice are all seen', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a component
  const text = 'const a = <p title="One two">Three {b ? "Four" : `Five ${c}`}</p>;';
  expect(literalWords('a.tsx', text)).toEqual(['a.tsx:1 One two', 'a.tsx:1 Three', 'a.tsx:1 Four', 'a.tsx:1 Five']);
});
