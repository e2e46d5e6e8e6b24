/** The relationships of a package: which part is the main one, and which file a part means by an id. */
import { elementsOf, parseXml } from './parseXml.ts';
import type { OfficeParts } from './readParts.ts';

/** A part that another part names. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `officeDocument` or `worksheet`. */
  readonly type: string;
  /** The name of the part in the package, with no leading slash. */
  readonly target: string;
}

/** The relationships of a part, or of the package when `part` is empty. Those that lead out of the package are left out. */
export function readRelationships(parts: OfficeParts, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = parts.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const root = xml === null ? null : parseXml(xml, DEPTH);
  return (root ? elementsOf(root) : []).flatMap(({ attribs: { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } }) =>
    mode === 'External' ? [] : [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolveIn(folder, target) }],
  );
}

const DEPTH = 10;

/** `../a.xml` and `/a.xml` as names of the package. They are only looked up among its parts. */
function resolveIn(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The main part of a document: the one that the package names, else the one that bears its usual name. */
export function findMainPart(parts: OfficeParts, usual: RegExp): string | null {
  const named = readRelationships(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  return named && parts.read(named) !== null ? named : (parts.names.find((name) => usual.test(name)) ?? null);
}
