/** XML of an office document → its tree, with the names that the standard uses, whatever prefixes the writer chose. */
import { isTag, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** The usual prefixes of the namespaces, in the form of 2006 and in the strict form of the ISO standard. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
};

/** The root of a document; null when there is none, when it is not closed, or when elements nest deeper than `depth`. */
export function parseXml(xml: string, depth: number): Element | null {
  const root = parseDocument(xml, { xmlMode: true }).children.find(isTag);
  // The parser closes what is left open; a part that breaks off must not pass for a whole one.
  if (!root || !xml.trimEnd().endsWith(`</${root.name}>`)) return root && isEmptyPart(root, xml) ? root : null;
  const rename = renaming(root);
  const open: (readonly [Element, number])[] = [[root, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, level] = next;
    if (level > depth) return null;
    if (rename) rename(element);
    for (const child of element.children) if (isTag(child)) open.push([child, level + 1]);
  }
  return root;
}

const isEmptyPart = (root: Element, xml: string): boolean => root.children.length === 0 && xml.trimEnd().endsWith('/>');

/** Gives elements and attributes their usual prefixes; null when the writer used them already. */
function renaming(root: Element): ((element: Element) => void) | null {
  const changed = new Map<string, string>();
  for (const [attribute, namespace] of Object.entries(root.attribs)) {
    const own = attribute === 'xmlns' ? '' : attribute.startsWith('xmlns:') ? `${attribute.slice('xmlns:'.length)}:` : null;
    const usual = Object.hasOwn(PREFIXES, namespace) ? PREFIXES[namespace] : undefined;
    if (own !== null && usual !== undefined && usual !== own) changed.set(own, usual);
  }
  if (changed.size === 0) return null;
  const renamed = (name: string): string => {
    const prefix = name.slice(0, name.indexOf(':') + 1);
    return (changed.get(prefix) ?? prefix) + name.slice(prefix.length);
  };
  return (element) => {
    element.name = renamed(element.name);
    // An attribute without a prefix is in no namespace.
    element.attribs = Object.fromEntries(
      Object.entries(element.attribs).map(([name, value]) => [name.includes(':') ? renamed(name) : name, value]),
    );
  };
}

/** The elements directly inside. */
export function elementsOf(element: Element): Element[] {
  return element.children.filter(isTag);
}

/** The first element of that name directly inside. */
export function childOf(element: Element | null, name: string): Element | null {
  return element?.children.find((child): child is Element => isTag(child) && child.name === name) ?? null;
}

/** True for `<w:b/>` and `<w:b w:val="1"/>`, false for `<w:b w:val="0"/>` and for no element: switches of the standard. */
export function isOn(element: Element | null): boolean {
  const value = element?.attribs['w:val'] ?? element?.attribs.val;
  return element !== null && value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}

/** The text directly inside, also in sections of character data. */
export function ownText(element: Element): string {
  return element.children
    .map((node: AnyNode) => ('data' in node ? node.data : 'children' in node && !isTag(node) ? textOf(node.children) : ''))
    .join('');
}

const textOf = (nodes: readonly AnyNode[]): string => nodes.map((node) => ('data' in node ? node.data : '')).join('');
