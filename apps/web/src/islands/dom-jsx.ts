/**
 * JSX straight to DOM nodes, for the one list that a page draws from scratch: the same components as on the server, without
 * a renderer that could update them (nothing here is updated; a new answer is drawn anew). Takes Preact's place in the
 * bundle, which would be a sixth of all script that finding help needs.
 */

type Child = Node | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
type Component = (props: Props) => Child;

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'path']);

/** What the compiler calls for an element without static children. */
export function jsx(type: string | Component, props: Props): Child {
  if (typeof type === 'function') return type(props);
  const element = SVG_TAGS.has(type) ? document.createElementNS(SVG, type) : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || value === undefined || value === null || value === false) continue;
    element.setAttribute(name === 'tabIndex' ? 'tabindex' : name, value === true ? '' : String(value));
  }
  append(element, props.children);
  return element;
}

/** The same, for several children. */
export const jsxs = jsx;

/** Children without an element around them. */
export function Fragment({ children }: Props): Child {
  return children ?? null;
}

/** Draws `child` as the whole content of `outlet`. */
export function draw(child: unknown, outlet: Element): void {
  outlet.replaceChildren();
  append(outlet, child as Child);
}

function append(parent: Element, child: Child): void {
  if (Array.isArray(child)) for (const each of child) append(parent, each);
  else if (child instanceof Node) parent.append(child);
  else if (typeof child === 'string' || typeof child === 'number') parent.append(String(child));
}
