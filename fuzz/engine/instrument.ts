import ts from 'typescript';

/** Where text goes into a source; of two at one place the earlier in the list comes first. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

export interface Instrumented {
  readonly javascript: string;
  /** Counters used, from the first one given on. */
  readonly edges: number;
}

const shortCircuits: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

/**
 * TypeScript as JavaScript that counts in `globalThis.fuzzEdges` every block, arm of a condition, case and right side
 * of a short circuit that it enters.
 */
export function instrument(source: string, fileName: string, firstEdge: number): Instrumented {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const opens: Insertion[] = [];
  const closes: Insertion[] = [];
  let edge = firstEdge;
  const count = () => `__edges[${edge++}]++`;
  const wrap = (node: ts.Expression) => {
    opens.push({ at: node.getStart(), text: `(${count()},` });
    closes.unshift({ at: node.end, text: ')' });
  };
  const brace = (node: ts.Statement | undefined) => {
    if (!node || ts.isBlock(node)) return;
    opens.push({ at: node.getStart(), text: `{${count()};` });
    closes.unshift({ at: node.end, text: '}' });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) opens.push({ at: node.getStart() + 1, text: `${count()};` });
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) wrap(node.body);
    else if (ts.isConditionalExpression(node)) {
      wrap(node.whenTrue);
      wrap(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && shortCircuits.includes(node.operatorToken.kind)) wrap(node.right);
    else if (ts.isIfStatement(node)) {
      brace(node.thenStatement);
      brace(node.elseStatement);
    } else if (ts.isIterationStatement(node, false)) brace(node.statement);
    else if (ts.isCaseOrDefaultClause(node) && node.statements[0]) {
      opens.push({ at: node.statements[0].getStart(), text: `${count()};` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const { outputText } = ts.transpileModule(`const __edges = globalThis.fuzzEdges;${inserted(source, opens, closes)}`, {
    fileName,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  return { javascript: outputText, edges: edge - firstEdge };
}

/** What closes comes before what opens at the same place, and the innermost closes first. */
function inserted(source: string, opens: readonly Insertion[], closes: readonly Insertion[]): string {
  const all = [...closes, ...opens].sort((one, other) => one.at - other.at);
  let result = '';
  let from = 0;
  for (const { at, text } of all) {
    result += source.slice(from, at) + text;
    from = at;
  }
  return result + source.slice(from);
}
