import { createHash, randomBytes } from 'node:crypto';
import { Secret } from '../probes/secret.ts';

/** A new unguessable value of 256 bits, to be shown once; kept is only {@link bearerHash} of it. */
export const newBearer = (prefix = ''): Secret => new Secret(prefix + randomBytes(32).toString('base64url'));

/** SHA-256 of a presented value. Without salt or stretching: 256 random bits cannot be guessed from it. */
export const bearerHash = (presented: string): string => createHash('sha256').update(presented).digest('hex');
