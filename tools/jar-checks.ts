import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type JarFiles, manifestPath } from './jar.ts';
import { descriptorFolder } from './web-resource-descriptors.ts';

/** What one of the descriptors says that other files of the jar must bear out. */
interface Descriptor {
  keys: string[];
  dependencies: string[];
  locations: string[];
  phraseFiles: string[];
  phrases: string[];
}

/** Everything that Jira would trip over only after the upload; an empty list means that the jar is whole. */
export function jarFaults(files: JarFiles, expected: { pluginKey: string; machinePaths: readonly string[] }): string[] {
  const faults: string[] = [];
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  const descriptors = [...files.keys()].filter((path) => path.startsWith(`${descriptorFolder}/`));
  const read: Descriptor[] = [];
  for (const path of ['atlassian-plugin.xml', ...descriptors]) {
    const valid = files.has(path) ? XMLValidator.validate(text(path)) : `${path} is missing`;
    if (valid === true) read.push(readDescriptor(text(path)));
    else faults.push(`${path} is not well formed: ${JSON.stringify(valid)}`);
  }

  const keys = read.flatMap((descriptor) => descriptor.keys);
  for (const key of keys.filter((key, at) => keys.indexOf(key) !== at)) faults.push(`The key ${key} stands twice`);
  for (const location of read.flatMap((descriptor) => descriptor.locations)) {
    const there = location.endsWith('/')
      ? [...files.keys()].some((path) => path.startsWith(location))
      : files.has(location);
    if (!there) faults.push(`${location} is named by a descriptor and not in the jar`);
  }
  for (const dependency of read.flatMap((descriptor) => descriptor.dependencies)) {
    const [plugin, key = ''] = dependency.split(':');
    if (plugin === expected.pluginKey && !keys.includes(key))
      faults.push(`${dependency} is required and does not exist`);
  }
  const phraseFiles = read.flatMap((descriptor) => descriptor.phraseFiles);
  const phrases = phraseFiles
    .filter((path) => files.has(path))
    .map(text)
    .join('\n');
  for (const phrase of read.flatMap((descriptor) => descriptor.phrases)) {
    if (!phrases.split('\n').some((line) => line.startsWith(`${phrase}=`))) faults.push(`No words for ${phrase}`);
  }

  if (
    text(manifestPath)
      .split('\r\n')
      .some((line) => line.length > 70)
  )
    faults.push('A line of the manifest is too long');
  for (const [path, bytes] of files) {
    if (expected.machinePaths.some((machinePath) => Buffer.from(bytes).includes(machinePath))) {
      faults.push(`${path} holds a path of the machine that built it`);
    }
  }
  return faults;
}

type Node = Record<string, unknown>;

function readDescriptor(xml: string): Descriptor {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
  const plugin = (parser.parse(xml) as Node)['atlassian-plugin'] as Node;
  const webResources = list(plugin['web-resource']);
  const webItems = list(plugin['web-item']);
  const phraseFiles = list(plugin['resource'])
    .filter((resource) => resource['@type'] === 'i18n')
    .map((resource) => `${String(resource['@location']).replaceAll('.', '/')}.properties`);
  const images = list((plugin['plugin-info'] as Node | undefined)?.['param'])
    .filter((param) => /^plugin-(icon|logo|banner)$/.test(String(param['@name'])))
    .map((param) => String(param['#text']));
  return {
    keys: [...webResources, ...webItems].map((module) => String(module['@key'])),
    dependencies: webResources.flatMap((module) => list<string>(module['dependency'])),
    locations: [
      ...webResources.flatMap((module) => list(module['resource'])).map((resource) => String(resource['@location'])),
      ...phraseFiles,
      ...images,
    ],
    phraseFiles,
    phrases: webItems
      .flatMap((module) => [module['label'], module['description']] as Node[])
      .map((told) => String(told['@key'])),
  };
}

/** The parser gives one child as itself, several as an array and none as undefined. */
function list<T = Node>(value: unknown): T[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as T[];
}
