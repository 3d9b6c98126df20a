import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type CataloguePart, catalogueParts } from '../../companion-service/facts/languages/catalogue.ts';
import { refusals } from './refusals.ts';

const root = join(import.meta.dirname, '../..');
const facts = join(root, 'companion-service/facts');
const filesIn = (folder: string): string[] =>
  readdirSync(join(facts, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

export interface Sentences {
  /** Ids by the file below `companion-service/facts` that they stand in. */
  readonly byFile: ReadonlyMap<string, ReadonlySet<string>>;
  /** Templates that hold values and are no `say`: nobody could translate them. As `file:line`. */
  readonly untold: readonly string[];
}

/**
 * Every sentence of the explanations and the guide, found by the compiler: what is tagged with `say`, and each text that
 * stands where `Said` is wanted. Takes some seconds.
 */
export function sentences(): Sentences {
  const files = ['say.ts', ...filesIn('explanations'), ...filesIn('guide')];
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    files.map((file) => join(facts, file)),
    { ...options, noEmit: true },
  );
  const checker = program.getTypeChecker();
  const isSaid = (node: ts.Expression): boolean => {
    const type = checker.getContextualType(node);
    return (type?.isUnion() ? type.types : [type]).some((one) => one?.symbol?.name === 'Sentence');
  };

  const untold: string[] = [];
  const byFile = new Map<string, Set<string>>();
  for (const file of files) {
    const source = program.getSourceFile(join(facts, file));
    if (!source) throw new Error(`${file} is not part of the program`);
    const ids = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') ids.add(idOf(node.template));
      else if (ts.isStringLiteralLike(node) && !isTemplateOfTag(node) && !isValue(node) && isSaid(node))
        ids.add(node.text);
      else if (ts.isTemplateExpression(node) && !isTemplateOfTag(node) && isSaid(node) && hasWords(idOf(node)))
        untold.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    byFile.set(file, new Set([...ids].filter(hasWords)));
  }
  return { byFile, untold };
}

const hasWords = (id: string): boolean => /\p{L}{2}/u.test(id.replace(/\{\d\}/g, ''));

const idOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.templateSpans.reduce((id, { literal }, at) => `${id}{${at}}${literal.text}`, template.head.text);

const isTemplateOfTag = (node: ts.Node): boolean => ts.isTaggedTemplateExpression(node.parent);

/** Whether a text is a value of a template, which is told as it is. */
function isValue(node: ts.Node): boolean {
  let parent = node.parent;
  while (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isBinaryExpression(parent))
    parent = parent.parent;
  return ts.isTemplateSpan(parent);
}

/** The ids of each part of the catalogue; an id that several parts need is in `shared`, as are the steps they share. */
export function sentencesByPart({ byFile }: Sentences): Readonly<Record<CataloguePart, ReadonlySet<string>>> {
  const partsOf = new Map<string, Set<CataloguePart>>();
  for (const [file, ids] of byFile)
    for (const id of ids) partsOf.set(id, (partsOf.get(id) ?? new Set()).add(partOfFile(file)));
  const parts = Object.fromEntries(catalogueParts.map((part) => [part, new Set<string>()])) as Record<
    CataloguePart,
    Set<string>
  >;
  for (const id of refusals()) partsOf.set(id, (partsOf.get(id) ?? new Set()).add('refusals'));
  for (const [id, [part = 'shared', ...others]] of partsOf) parts[others.length === 0 ? part : 'shared'].add(id);
  return parts;
}

/** The part that a file's words are fetched with: the one of `plugin-ui/diagnosis/words` that imports it. */
function partOfFile(file: string): CataloguePart {
  if (file.startsWith('guide/')) return 'guide';
  const isImported = (part: CataloguePart): boolean =>
    readdirSync(join(root, 'plugin-ui/diagnosis/words')).includes(`${part}.ts`) &&
    readFileSync(join(root, `plugin-ui/diagnosis/words/${part}.ts`), 'utf8').includes(`#facts/${file}'`);
  return catalogueParts.find(isImported) ?? 'shared';
}
