import { parseSync } from 'rolldown/utils';

/** Something found in a file, with the line it stands on (from 1). */
export interface Mention {
  readonly text: string;
  readonly line: number;
}

/** What the checks want to know of one source file. */
export interface Source {
  /** Module names in every form: import, type import, re-export, `import()` and `import('…').Type`. */
  readonly imports: readonly Mention[];
  /** Uses of the type `any`. */
  readonly anys: readonly Mention[];
  /** `export *` and `export default`. */
  readonly looseExports: readonly Mention[];
  /** Types that are exported by name (`export type { A }`, `export { type A }`), as an index does. */
  readonly exportedTypes: readonly Mention[];
  /** Hidden clocks and chance: `Date.now()`, `new Date()` and `Date()` without arguments, `Math.random()`. */
  readonly hiddenInputs: readonly Mention[];
  /** Where the text does not parse; the other lists are then empty. */
  readonly faults: readonly Mention[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Parses one TypeScript or JavaScript file; the name's ending says which. */
export function readSource(name: string, text: string): Source {
  const { program, errors } = parseSync(name, text);
  const found = { imports: [], anys: [], looseExports: [], exportedTypes: [], hiddenInputs: [] } as Record<
    Exclude<keyof Source, 'faults'>,
    Mention[]
  >;
  const lineAt = lineFinder(text);
  const fault = errors[0];
  if (fault !== undefined) {
    const at = fault.labels[0]?.start ?? 0;
    return { ...found, faults: [{ text: fault.message, line: lineAt(at) }] };
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isNode(value)) return;
    const line = lineAt(value.start);
    const specifier = specifierOf(value);
    if (specifier !== null) found.imports.push({ text: specifier, line });
    if (value.type === 'TSAnyKeyword') found.anys.push({ text: 'any', line });
    if (value.type === 'ExportAllDeclaration') found.looseExports.push({ text: 'export *', line });
    if (value.type === 'ExportDefaultDeclaration') found.looseExports.push({ text: 'export default', line });
    for (const name of exportedTypesOf(value)) found.exportedTypes.push({ text: name, line });
    const hidden = hiddenInputOf(value);
    if (hidden !== null) found.hiddenInputs.push({ text: hidden, line });
    for (const child of Object.values(value)) visit(child);
  };
  visit(program);
  return { ...found, faults: [] };
}

function specifierOf(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literalOf(node['source']);
    default:
      return null;
  }
}

function exportedTypesOf(node: Node): readonly string[] {
  const { specifiers } = node;
  if (node.type !== 'ExportNamedDeclaration' || !Array.isArray(specifiers)) return [];
  return specifiers.flatMap((one: unknown) => {
    if (!isNode(one) || (node['exportKind'] !== 'type' && one['exportKind'] !== 'type')) return [];
    return nameOf(one['exported']) ?? [];
  });
}

function hiddenInputOf(node: Node): string | null {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const { callee, arguments: given } = node;
  const isEmpty = Array.isArray(given) && given.length === 0;
  if (nameOf(callee) === 'Date' && (isEmpty || node.type === 'CallExpression')) {
    return node.type === 'NewExpression' ? 'new Date()' : 'Date()';
  }
  if (!isNode(callee) || callee.type !== 'MemberExpression') return null;
  const member = `${nameOf(callee['object'])}.${nameOf(callee['property'])}`;
  return member === 'Date.now' || member === 'Math.random' ? `${member}()` : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' && typeof value['name'] === 'string'
    ? value['name']
    : null;
}

function literalOf(value: unknown): string | null {
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : null;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}
