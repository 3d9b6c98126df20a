/**
 * Makes an empty database in the folder named by the first argument and ends. A process of its own, because making
 * one takes 800 MB of memory that WebAssembly does not give back; opening one takes 300.
 */
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create(process.argv[2]);
await database.close();
