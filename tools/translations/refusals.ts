import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = join(import.meta.dirname, '../../companion-service/http');

/** Where the refusals stand that the page in Jira can meet; what a machine or a link's page is told stays English. */
const files = [
  'app.ts',
  'guard.ts',
  'links/link-routes.ts',
  'problem.ts',
  'rate-limits.ts',
  'report-routes.ts',
  'routes.ts',
  'same-origin.ts',
  'session-routes.ts',
  'stage-route.ts',
  'who-is-asking.ts',
];
/** Tables in those files whose texts become titles and details. */
const tables = new Set(['names', 'refusals']);
const makers = new Set(['Problem', 'notFromThePage']);
const isForMachines = (text: string): boolean => /API token|jira-mail-oauth token|^Whoever has/.test(text);

/** Every title and detail with which the companion refuses the page, as ids of the catalogue. */
export function refusals(): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) ids.add(node.text);
    else if (ts.isTemplateExpression(node))
      ids.add(node.templateSpans.reduce((id, { literal }, at) => `${id}{${at}}${literal.text}`, node.head.text));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(add);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      if (makers.has(node.expression.getText())) node.arguments?.forEach(add);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'detail') add(node.initializer);
    if (ts.isVariableDeclaration(node) && tables.has(node.name.getText())) everyText(node, add);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return new Set([...ids].filter((id) => id.includes(' ') && !isForMachines(id)));
}

const everyText = (node: ts.Node, add: (node: ts.Node) => void): void => {
  if (ts.isStringLiteralLike(node)) add(node);
  else ts.forEachChild(node, (child) => everyText(child, add));
};
