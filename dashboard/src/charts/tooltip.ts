/** The tooltip of a chart, made of elements and text nodes: no word of a document is ever read as markup. */

/** What a tooltip says. */
export interface TooltipContent {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly value: string; readonly colour?: string }[];
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Builds the element that ECharts puts into its tooltip. */
export function buildTooltip(content: TooltipContent): HTMLElement {
  const root = element('div', 'chart-tip');
  root.append(element('div', 'chart-tip-title', content.title));
  for (const line of content.lines) {
    const row = element('div', 'chart-tip-line');
    const swatch = element('span', 'chart-tip-swatch');
    if (line.colour) swatch.style.background = line.colour;
    row.append(swatch, element('span', 'chart-tip-name', line.name), element('span', 'chart-tip-value', line.value));
    root.append(row);
  }
  return root;
}
