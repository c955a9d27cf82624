/**
 * DOM building without a framework: `html('button', { class: 'x', onclick }, 'text')` and the same for SVG.
 * A widget that can be redrawn has the shape `Widget<Props>`: one element, `update(props)`, and `destroy()` if it holds on to
 * anything outside itself.
 */
export interface Widget<Props> {
  readonly element: HTMLElement;
  update(props: Props): void;
  destroy(): void;
}

export type Child = Node | string | number | null | undefined | false;
export type Attributes = Readonly<Record<string, unknown>>;

const SVG = 'http://www.w3.org/2000/svg';

function applyAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value as EventListener);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

function appendChildren(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    element.append(typeof child === 'number' ? String(child) : child);
  }
}

export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  applyAttributes(element, attributes);
  appendChildren(element, children);
  return element;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag) as SVGElementTagNameMap[K];
  applyAttributes(element, attributes);
  appendChildren(element, children);
  return element;
}

/** Sets or removes attributes of an element that already stands. */
export function setAttributes(element: Element, attributes: Attributes): void {
  applyAttributes(element, attributes);
}

/** Writes text only when it differs, so that a live region does not speak twice and a selection survives. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

let lastId = 0;

/** A fresh id for `aria-labelledby`, `aria-describedby` and `for`. */
export function freshId(stem: string): string {
  lastId += 1;
  return `${stem}-${lastId}`;
}
