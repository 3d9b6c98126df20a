/**
 * An Azure CLI that reaches a simulated Microsoft Graph: a JSON file, whose path is in FAKE_AZ_STATE. Knows what the
 * generated script uses and fails on everything else, so that a misspelt call cannot pass.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const statePath = process.env.FAKE_AZ_STATE;
const state = JSON.parse(readFileSync(statePath, 'utf8'));
const [group, ...rest] = process.argv.slice(2);
state.calls.push(process.argv.slice(2));

const stop = (message) => {
  console.error(`fake az: ${message}`);
  save();
  process.exit(1);
};
const save = () => writeFileSync(statePath, JSON.stringify(state));

const options = {};
const plain = [];
for (let at = 0; at < rest.length; at += 1) {
  const word = rest[at];
  if (['--only-show-errors', '--allow-no-subscriptions'].includes(word)) options[word] = true;
  else if (word.startsWith('--')) options[word] = rest[++at] ?? stop(`${word} without a value`);
  else plain.push(word);
}

/** `a eq 'b' and …` on a list. */
const filtered = (list, parameters = '') => {
  if (!parameters.startsWith('$filter=')) return stop(`unknown parameters ${parameters}`);
  const wanted = [...parameters.slice(8).matchAll(/(?:^| and )(\w+) eq '((?:[^']|'')*)'/g)];
  if (wanted.map(([whole]) => whole).join('') !== parameters.slice(8)) stop(`unknown filter ${parameters}`);
  return list.filter((one) => wanted.every(([, key, value]) => one[key] === value.replaceAll("''", "'")));
};

/** The few JMESPath expressions of the script. */
const queried = (answer, query) => {
  const list = /^(\w+)\[\?(.+)\]\.id \| \[0\]$/.exec(query);
  if (list) {
    const terms = [...list[2].matchAll(/(\w+)=='([^']*)'/g)];
    return answer[list[1]].find((one) => terms.every(([, key, value]) => one[key] === value))?.id;
  }
  if (query === 'value[0].id') return answer.value[0]?.id;
  if (/^\w+$/.test(query)) return answer[query];
  return stop(`unknown query ${query}`);
};

const rest404 = () => stop('Request_ResourceNotFound');

function graph(method, path, body) {
  const [collection, id, more] = path.split('/');
  const service = /^servicePrincipals\(appId='([^']+)'\)$/.exec(path)?.[1];
  if (method === 'get' && service) return state.servicePrincipals.find(({ appId }) => appId === service) ?? rest404();
  if (collection === 'servicePrincipals' && more === 'appRoleAssignments') {
    const mine = state.appRoleAssignments.filter(({ principalId }) => principalId === id);
    if (method === 'get') return { value: mine };
    if (mine.some((one) => one.appRoleId === body.appRoleId)) stop('Permission being assigned already exists');
    state.appRoleAssignments.push({ id: randomUUID(), ...body });
    return state.appRoleAssignments.at(-1);
  }
  if (method === 'post' && more === 'addPassword') {
    const secretText = `abc8Q~${randomUUID().replaceAll('-', '')}ab`;
    state.secrets.push({ application: id, ...body.passwordCredential });
    return { secretText };
  }
  const list = state[collection] ?? stop(`unknown path ${path}`);
  if (method === 'get' && id === undefined) return { value: filtered(list, options['--url-parameters']) };
  if (method === 'get') return list.find((one) => one.id === id) ?? rest404();
  if (method === 'patch') return void Object.assign(list.find((one) => one.id === id) ?? rest404(), body);
  if (method !== 'post' || id !== undefined) return stop(`unknown call ${method} ${path}`);
  if (state.failuresLeft > 0 && collection === 'servicePrincipals') {
    state.failuresLeft -= 1;
    return stop('the app is not known here yet');
  }
  list.push({ id: randomUUID(), ...(collection === 'applications' && { appId: randomUUID() }), ...body });
  return list.at(-1);
}

if (group === 'cloud') {
  if (plain.join(' ') !== 'set') stop('unknown cloud command');
  state.cloud = options['--name'];
} else if (group === 'login') {
  state.login = options['--tenant'] ?? '';
  state.configDirectory = process.env.AZURE_CONFIG_DIR;
} else if (group === 'rest') {
  const { '--resource': resource, '--url': url, '--body': body } = options;
  if (resource !== state.graphRoot || !url.startsWith(`${state.graphRoot}/v1.0/`)) stop(`wrong Graph: ${url}`);
  if (body !== undefined && options['--headers'] !== 'Content-Type=application/json') stop('a body without its type');
  const path = url.slice(`${state.graphRoot}/v1.0/`.length);
  const answer = graph(options['--method'], path, body === undefined ? undefined : JSON.parse(body));
  const shown = options['--query'] === undefined ? answer : queried(answer, options['--query']);
  if (options['--output'] === 'tsv') console.log(shown ?? 'None');
  else if (options['--output'] !== 'none' && shown !== undefined) console.log(JSON.stringify(shown));
} else stop(`unknown command ${group}`);
save();
