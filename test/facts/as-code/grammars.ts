import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
const grammarFiles = {
  powershell: require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm'),
  terraform: require.resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm'),
} as const;

/** A parsed file: where it breaks the grammar, and its tree without the words in it. */
export interface Parsed {
  readonly errors: readonly string[];
  /** Names of all nodes in order and depth: two files of one shape do the same things with other values. */
  readonly shape: string;
  /** The texts of all nodes of a kind. */
  textsOf(kind: string): string[];
}

/** Parsers of the languages that generated files are written in, as editors use them. */
export async function loadGrammars(): Promise<(language: keyof typeof grammarFiles, text: string) => Parsed> {
  await Parser.init();
  const parsers = new Map<string, Parser>();
  for (const [name, file] of Object.entries(grammarFiles)) {
    parsers.set(name, new Parser().setLanguage(await Language.load(file)));
  }
  return (language, text) => {
    const tree = parsers.get(language)?.parse(text);
    if (!tree) throw new Error(`not parsed: ${language}`);
    const nodes: { kind: string; text: string; depth: number; isBroken: boolean }[] = [];
    const visit = (node: Node, depth: number): void => {
      nodes.push({ kind: node.type, text: node.text, depth, isBroken: node.isError || node.isMissing });
      for (const child of node.children) if (child) visit(child, depth + 1);
    };
    visit(tree.rootNode, 0);
    tree.delete();
    return {
      errors: nodes
        .filter(({ isBroken }) => isBroken)
        .map(({ kind, text: broken }) => `${kind}: ${broken.slice(0, 80)}`),
      shape: nodes.map(({ kind, depth }) => `${depth} ${kind}`).join('\n'),
      textsOf: (kind) => nodes.filter((node) => node.kind === kind).map((node) => node.text),
    };
  };
}
