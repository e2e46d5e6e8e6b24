/**
 * The tree of a page, as light as reading allows: elements and texts with the line they stand on, no comments. Siblings are linked and
 * not listed, so that a page that makes the parser move its elements about costs no more than the moves.
 */
import type { html, Token } from 'parse5';

/** What stands inside an element. */
export type PageNode = PageElement | PageText;

/** A stretch of text, white space as in the source. */
export class PageText {
  data: string;
  /** The line of the source on which it begins, counted from 1. */
  readonly line: number;
  parent: PageElement | null = null;
  previous: PageNode | null = null;
  next: PageNode | null = null;

  constructor(data: string, line: number) {
    this.data = data;
    this.line = line;
  }
}

/** An element; the page itself is one too. */
export class PageElement {
  readonly name: string;
  readonly namespace: html.NS;
  readonly attributes: Token.Attribute[];
  /** The line of the source on which its start tag ends, counted from 1. */
  readonly line: number;
  parent: PageElement | null = null;
  previous: PageNode | null = null;
  next: PageNode | null = null;
  first: PageNode | null = null;
  last: PageNode | null = null;

  constructor(name: string, namespace: html.NS, attributes: Token.Attribute[], line: number) {
    this.name = name;
    this.namespace = namespace;
    this.attributes = attributes;
    this.line = line;
  }
}

/** The value of an attribute; null when the element has none of that name. */
export function attributeOf({ attributes }: PageElement, name: string): string | null {
  for (const attribute of attributes) if (attribute.name === name) return attribute.value;
  return null;
}

/** The elements directly inside. */
export function elementsIn(parent: PageElement): PageElement[] {
  const elements: PageElement[] = [];
  for (let node = parent.first; node; node = node.next) if (node instanceof PageElement) elements.push(node);
  return elements;
}

/** Puts a node that stands nowhere before another; at the end when that is null. */
export function insertNode(parent: PageElement, node: PageNode, before: PageNode | null): void {
  const previous = before ? before.previous : parent.last;
  node.parent = parent;
  node.previous = previous;
  node.next = before;
  if (previous) previous.next = node;
  else parent.first = node;
  if (before) before.previous = node;
  else parent.last = node;
}

/** Takes a node out of its parent, with all that stands inside it. */
export function removeNode(node: PageNode): void {
  const { parent, previous, next } = node;
  if (!parent) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  node.parent = node.previous = node.next = null;
}
