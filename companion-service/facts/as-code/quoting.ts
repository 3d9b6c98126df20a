/**
 * A text as one literal of each language, whatever is in it. The only way by which a value of the admin's reaches a
 * generated file; comments never hold one. A NUL cannot be written in any of them and is left out.
 */

const withoutNul = (text: string): string => text.replaceAll('\0', '');

/** Bash: single quotes keep everything; a single quote is closed, escaped and opened again. */
export const bashLiteral = (text: string): string => `'${withoutNul(text).replaceAll("'", String.raw`'\''`)}'`;

/**
 * PowerShell: single quotes keep everything; each kind of single quote is doubled, because PowerShell takes the
 * typographic ones for quotes too.
 * @see https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export const powerShellLiteral = (text: string): string =>
  `'${withoutNul(text).replaceAll(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;

/**
 * Terraform: a quoted template without interpolation or directive.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export const terraformLiteral = (text: string): string =>
  `"${withoutNul(text)
    .replaceAll(/["\\]/g, String.raw`\$&`)
    // By number and not doubled: how Terraform reads three dollar signs in a row depends on where it begins to count.
    .replaceAll(
      /[$%](?=\{)|[\p{Cc}\p{Zl}\p{Zp}]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )}"`;
