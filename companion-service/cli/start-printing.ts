import { parseArgs } from 'node:util';
import { connectionOptions, type TypedConnection, typedConnection } from './connection-options.ts';
import { type FoundConnection, findConnection } from './find-connection.ts';
import { operatorsDoor } from './operators-door.ts';
import { registrationText } from './register-command.ts';
import { valuesOf, valuesText } from './values-command.ts';

/** Finds the connection that a command line tells, and prints what is made of it. Throws a `UsageError`. */
async function print(typed: TypedConnection, make: (connection: FoundConnection) => string): Promise<0> {
  const door = operatorsDoor(process.env);
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  try {
    process.stdout.write(make(await findConnection(typed, door, abort.signal)));
    return 0;
  } finally {
    await door.close();
  }
}

/** `values`: every value that Jira's own forms ask for. */
export async function startValues(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...connectionOptions, json: { type: 'boolean', default: false } },
  });
  return print(typedConnection(positionals, values), (connection) =>
    values.json ? `${JSON.stringify(valuesOf(connection), null, 2)}\n` : valuesText(connection),
  );
}

/** `register`: the app registration, as steps or as code. */
export async function startRegister(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...connectionOptions, as: { type: 'string', default: 'steps' } },
  });
  return print(typedConnection(positionals, values), (connection) =>
    registrationText(connection, values.as, Date.now()),
  );
}
