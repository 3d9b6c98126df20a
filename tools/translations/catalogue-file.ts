import ts from 'typescript';

/** Reads a catalogue without running it: what each property of its one object says, by English id. */
export function readCatalogue(text: string, path: string): Readonly<Record<string, string>> {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const words = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const { name, initializer } = node;
      if (!(ts.isStringLiteralLike(name) || ts.isIdentifier(name)) || !ts.isStringLiteralLike(initializer))
        throw new Error(`${path} holds more than texts: ${node.getText()}`);
      if (words.has(name.text)) throw new Error(`${path} translates twice: ${name.text}`);
      words.set(name.text, initializer.text);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return Object.fromEntries(words);
}
