import type { Compiler } from 'webpack';

const declaration = /(--ds-[\w-]+):([^;{}]*)(;|(?=\}))/g;
const named = (text: string): string[] => text.match(/--ds-[\w-]+/g) ?? [];

/**
 * A sheet without the design tokens that neither it nor any script names, and without the animations that only those
 * named. Atlaskit brings some six hundred, each in light and dark; the browser would keep them all on every element.
 */
export function withUsedTokens(sheet: string, scripts: readonly string[]): string {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of sheet.matchAll(declaration))
    values.set(name, `${values.get(name) ?? ''} ${value}`);
  const used = new Set([...scripts, sheet.replaceAll(declaration, '')].flatMap(named));
  // A token may be made of others. A set gives out what is added to it on the way.
  for (const name of used) for (const part of named(values.get(name) ?? '')) used.add(part);
  const kept = sheet.replaceAll(declaration, (whole, name: string) => (used.has(name) ? whole : ''));
  return kept.replaceAll(/@keyframes (\w+)\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, (whole, name: string) =>
    [kept.replace(whole, ''), ...scripts].some((text) => new RegExp(`\\b${name}\\b`).test(text)) ? whole : '',
  );
}

/** Leaves the unused tokens out of the page's sheet, once all scripts are as they will be shipped. */
export class UsedTokens {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('UsedTokens', (compilation) => {
      // After the minimizers, which throw out code that names tokens and is never run.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'UsedTokens', stage }, (assets) => {
        const texts = Object.entries(assets).map(([name, source]) => ({ name, text: source.source().toString() }));
        const scripts = texts.filter(({ name }) => name.endsWith('.js')).map(({ text }) => text);
        for (const { name, text } of texts)
          if (name.endsWith('.css'))
            compilation.updateAsset(name, new sources.RawSource(withUsedTokens(text, scripts)));
      });
    });
  }
}
