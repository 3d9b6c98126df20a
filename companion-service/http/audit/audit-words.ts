import type { Language } from '#facts/languages/languages.ts';
import type { AuditAction, AuditEntry } from '../../storage/audit.ts';
import { words as de } from './words/de.ts';
import { words as en } from './words/en.ts';
import { words as es } from './words/es.ts';
import { words as fr } from './words/fr.ts';
import { words as ja } from './words/ja.ts';
import { words as ptBr } from './words/pt-br.ts';

/** What the audit page says; `{0}` and `{1}` stand for numbers and instants. */
export interface AuditWords {
  readonly title: string;
  readonly lead: string;
  readonly followingTitle: string;
  /** Goes on behind the title: entries that were followed, and all of them. */
  readonly followingText: string;
  readonly followingLook: string;
  readonly intactTitle: string;
  /** Goes on behind the title: entries, and when they were last followed from the first one. */
  readonly intactText: string;
  /** Before and behind the command that compares the end of the chain. */
  readonly keepBefore: string;
  readonly keepAfter: string;
  readonly tamperedTitle: string;
  readonly changed: string;
  readonly broken: string;
  readonly markMissing: string;
  readonly inOrderBefore: string;
  readonly tamperedRemedy: string;
  readonly filter: string;
  readonly entries: string;
  readonly entry: string;
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly on: string;
  readonly details: string;
  readonly everything: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly show: string;
  readonly nothingFits: string;
  readonly nothingYet: string;
  readonly newest: string;
  readonly older: string;
  readonly showAll: string;
  readonly saveAll: string;
  readonly saveFitting: string;
  /** How much the words of a browser are worth. */
  readonly confirmed: string;
  readonly denied: string;
  readonly browserOnly: string;
  readonly actions: Readonly<Record<AuditAction, string>>;
  readonly actors: Readonly<Record<AuditEntry['actor']['kind'], string>>;
}

/** The page's words by language; a language that lacks one does not compile. */
export const auditWords: Readonly<Record<Language, AuditWords>> = { en, de, fr, es, ja, 'pt-BR': ptBr };

/** Puts values where `{0}` and `{1}` stand, numbers as the language writes them. */
export const filledIn = (language: Language, text: string, ...values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (hole, index) => {
    const value = values[Number(index)] ?? hole;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
