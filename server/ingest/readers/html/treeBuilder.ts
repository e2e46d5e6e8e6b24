/** What parse5 calls while it parses, in the order of the source → the tree of pageTree.ts. */
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { insertNode, PageElement, PageText, removeNode, type PageNode } from './pageTree.ts';

/** What parse5 is told of the nodes: comments and document types are null, for nothing is kept of them. */
export type PageNodes = TreeAdapterTypeMap<
  PageNode | null,
  PageElement,
  PageNode | null,
  PageElement,
  PageElement,
  PageElement,
  null,
  PageText,
  PageElement,
  null
>;

/** Builds one tree. */
export class TreeBuilder implements TreeAdapter<PageNodes> {
  /** The line that the parser has come to. */
  lineNow: () => number = () => 1;
  /** Where the last tag ended, and so where the next text begins. */
  private textLine = 1;
  private mode = html.DOCUMENT_MODE.NO_QUIRKS;
  private readonly templates = new Map<PageElement, PageElement>();

  createDocument(): PageElement {
    return new PageElement('#document', html.NS.HTML, [], 1);
  }

  createDocumentFragment(): PageElement {
    return new PageElement('#fragment', html.NS.HTML, [], 1);
  }

  createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): PageElement {
    this.textLine = this.lineNow();
    return new PageElement(name, namespace, attributes, this.textLine);
  }

  /** An element ends here, and another text may begin. */
  onItemPop(): void {
    this.textLine = this.lineNow();
  }

  createTextNode(data: string): PageText {
    return new PageText(data, this.textLine);
  }

  createCommentNode(): null {
    return null;
  }

  appendChild(parent: PageElement, node: PageNode | null): void {
    if (node) insertNode(parent, node, null);
  }

  insertBefore(parent: PageElement, node: PageNode | null, before: PageNode | null): void {
    if (node) insertNode(parent, node, before);
  }

  detachNode(node: PageNode | null): void {
    if (node) removeNode(node);
  }

  insertText(parent: PageElement, text: string): void {
    this.addText(parent, text, null);
  }

  insertTextBefore(parent: PageElement, text: string, before: PageNode | null): void {
    this.addText(parent, text, before);
  }

  /** Joined to the text that stands there already. */
  private addText(parent: PageElement, text: string, before: PageNode | null): void {
    const beside = before ? before.previous : parent.last;
    if (beside instanceof PageText) beside.data += text;
    else insertNode(parent, this.createTextNode(text), before);
  }

  /** A second start tag of html or body: its new attributes would be taken over, but none of them is ever read. */
  adoptAttributes(): void {}

  setTemplateContent(template: PageElement, content: PageElement): void {
    this.templates.set(template, content);
  }

  getTemplateContent(template: PageElement): PageElement {
    return this.templates.get(template) ?? template;
  }

  setDocumentType(): void {}

  setDocumentMode(_: PageElement, mode: html.DOCUMENT_MODE): void {
    this.mode = mode;
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.mode;
  }

  getFirstChild(parent: PageElement): PageNode | null {
    return parent.first;
  }

  getChildNodes(parent: PageElement): PageNode[] {
    const children: PageNode[] = [];
    for (let node = parent.first; node; node = node.next) children.push(node);
    return children;
  }

  getParentNode(node: PageNode | null): PageElement | null {
    return node?.parent ?? null;
  }

  getAttrList(element: PageElement): Token.Attribute[] {
    return element.attributes;
  }

  getTagName(element: PageElement): string {
    return element.name;
  }

  getNamespaceURI(element: PageElement): html.NS {
    return element.namespace;
  }

  getTextNodeContent(text: PageText): string {
    return text.data;
  }

  // Nothing is kept of comments and document types, and the places of the source are taken from `lineNow`.
  getCommentNodeContent(): string {
    return '';
  }

  getDocumentTypeNodeName(): string {
    return '';
  }

  getDocumentTypeNodePublicId(): string {
    return '';
  }

  getDocumentTypeNodeSystemId(): string {
    return '';
  }

  isTextNode(node: PageNode | null): node is PageText {
    return node instanceof PageText;
  }

  isCommentNode(node: PageNode | null): node is null {
    return node === null;
  }

  isDocumentTypeNode(node: PageNode | null): node is null {
    return node === null;
  }

  isElementNode(node: PageNode | null): node is PageElement {
    return node instanceof PageElement;
  }

  getNodeSourceCodeLocation(): null {
    return null;
  }

  setNodeSourceCodeLocation(): void {}

  updateNodeSourceCodeLocation(): void {}
}
