/** Which compressed form of a body a client takes (RFC 9110, Accept-Encoding). */

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best form that the client takes: brotli before gzip before none. No header means that anything will do: none. */
export function encodingFor(accept: string | null | undefined): Encoding {
  if (accept === null || accept === undefined) return 'identity';
  const weights = new Map(
    accept.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const takes = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
