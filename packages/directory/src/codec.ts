/**
 * Two-way codecs for the compact JSON of a shard. One definition writes and reads, so that neither can drift from the other.
 * Whatever is empty (null, false, an empty list, a record of empties) is written as 0, and zeros at the end of a row are left out.
 * Texts that occur more than once are kept in a table and written as their place in it, from 1.
 */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import { type PrefectureCode, prefectureOf } from './prefecture.ts';
import { isOneOf } from './taxonomy.ts';

/** What a shard is made of. */
export type Packed = number | string | readonly Packed[];

/** Written to while packing: counts texts first, then places them. */
export interface PackTable {
  readonly put: (text: string) => Packed;
}

/** Read from while unpacking; `fail` notes that the shard is not one of ours, and reading goes on with stand-ins. */
export interface UnpackTable {
  readonly texts: readonly string[];
  readonly fail: () => void;
}

export interface Codec<T> {
  readonly pack: (value: T, table: PackTable) => Packed;
  readonly unpack: (packed: unknown, table: UnpackTable) => T;
}

/** Text, the empty one too. */
export const packedText: Codec<string> = {
  pack: (value, table) => (value === '' ? 0 : table.put(value)),
  unpack: (packed, table) => {
    if (packed === 0) return '';
    const text = typeof packed === 'number' ? table.texts[packed - 1] : packed;
    if (typeof text === 'string') return text;
    table.fail();
    return '';
  },
};

/** Text of which `isRight` knows the shape; `T` is its brand. */
export function packedBrand<T extends string>(isRight: (text: string) => boolean): Codec<T> {
  return {
    pack: packedText.pack,
    unpack: (packed, table) => {
      const text = packedText.unpack(packed, table);
      if (!isRight(text)) table.fail();
      return text as T;
    },
  };
}

/** A day. */
export const packedDate: Codec<PlainDate> = packedBrand((text) => parsePlainDate(text).kind === 'ok');

/** A word of a closed list. */
export function packedWord<T extends string>(list: readonly T[]): Codec<T> {
  return packedBrand((text) => isOneOf(list, text));
}

/** `true` or `false`. */
export const packedFlag: Codec<boolean> = {
  pack: (value) => (value ? 1 : 0),
  unpack: (packed) => packed === 1,
};

/** A whole number from 0, written one higher so that null can be 0. */
export const packedCount: Codec<number | null> = {
  pack: (value) => (value === null ? 0 : value + 1),
  unpack: (packed, table) => {
    if (packed === 0) return null;
    if (typeof packed === 'number' && Number.isInteger(packed) && packed > 0) return packed - 1;
    table.fail();
    return null;
  },
};

/** A prefecture, as the number in its code. */
export const packedPrefecture: Codec<PrefectureCode> = {
  pack: (code) => Number(code.slice(3)),
  unpack: (packed, table) => {
    const found = prefectureOf(`JP-${String(packed).padStart(2, '0')}`);
    if (found === null) table.fail();
    return found === null ? ('JP-00' as PrefectureCode) : found.code;
  },
};

/** Something or null. */
export function packedOrNull<T>(codec: Codec<T>): Codec<T | null> {
  return {
    pack: (value, table) => {
      if (value === null) return 0;
      const packed = codec.pack(value, table);
      if (packed !== 0) return packed;
      // An empty text and a record of empties are not null.
      return typeof value === 'string' ? '' : [];
    },
    unpack: (packed, table) => (packed === 0 ? null : codec.unpack(packed, table)),
  };
}

/** A list. */
export function packedList<T>(codec: Codec<T>): Codec<readonly T[]> {
  return {
    pack: (values, table) => (values.length === 0 ? 0 : values.map((value) => codec.pack(value, table))),
    unpack: (packed, table) => rowOf(packed, table).map((item) => codec.unpack(item, table)),
  };
}

/** An object as a row, in the order of `fields`. The compiler insists that every field has its codec. */
export function packedRecord<T extends object>(fields: { readonly [K in keyof T]-?: Codec<T[K]> }): Codec<T> {
  const keys = Object.keys(fields) as (keyof T)[];
  return {
    pack: (value, table) => {
      const row = keys.map((key) => fields[key].pack(value[key], table));
      while (row.length > 0 && row[row.length - 1] === 0) row.pop();
      return row.length === 0 ? 0 : row;
    },
    unpack: (packed, table) => {
      const row = rowOf(packed, table);
      if (row.length > keys.length) table.fail();
      const read = keys.map((key, index) => [key, fields[key].unpack(row[index] ?? 0, table)] as const);
      return Object.fromEntries(read) as T;
    },
  };
}

/** The items of a packed list or row; 0 is an empty one. */
export function rowOf(packed: unknown, table: UnpackTable): readonly unknown[] {
  if (packed === 0) return [];
  if (Array.isArray(packed)) return packed;
  table.fail();
  return [];
}

/** The texts in the order in which `pack` met them, and how often it met each. */
export function packWithTable(pack: (table: PackTable) => Packed): {
  readonly texts: readonly string[];
  readonly packed: Packed;
} {
  const counts = new Map<string, number>();
  pack({
    put: (text) => {
      counts.set(text, (counts.get(text) ?? 0) + 1);
      return 0;
    },
  });
  const texts = [...counts].flatMap(([text, times]) => (times > 1 ? [text] : []));
  const places = new Map(texts.map((text, index) => [text, index + 1]));
  return { texts, packed: pack({ put: (text) => places.get(text) ?? text }) };
}
