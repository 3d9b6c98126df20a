import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { readConfig } from './config.ts';
import { takeConfigOption } from './configuration/config-option.ts';

/**
 * Exit code 0 when the companion of this configuration answers at its own port, whatever it answers: the health check of
 * the container. Its certificate names the host that others use, so here it is only asked for, not judged.
 */
takeConfigOption(process.argv, process.env);
const { host, port, tls } = readConfig(process.env);
const isEverywhere = host === '0.0.0.0' || host === '::';
const options = {
  host: isEverywhere ? '127.0.0.1' : host,
  port,
  path: '/mail-oauth/api/health',
  timeout: 4_000,
  rejectUnauthorized: false,
};
const asked = (tls ? secure : plain)(options, (answer) => process.exit((answer.statusCode ?? 500) < 500 ? 0 : 1));
asked.on('timeout', () => process.exit(1)).on('error', () => process.exit(1));
asked.end();
