/** Our closed word lists as HSDS taxonomies, and the attributes that hang them (and our own ids) on what is exported. */
import { ACTIONS, HARMS, OPERATOR_KINDS, SERVICE_KINDS } from '../taxonomy.ts';
import type { HsdsAttribute, HsdsTaxonomy, HsdsTaxonomyTerm } from './model.ts';
import { uuidOf } from './uuid.ts';

const LISTS = {
  harm: { words: HARMS, description: 'What was done to the person, or what a service deals with.' },
  action: { words: ACTIONS, description: 'What a service does for the person.' },
  kind: { words: SERVICE_KINDS, description: 'The kind of consultation window.' },
  operator: { words: OPERATOR_KINDS, description: 'Who runs the service.' },
  id: {
    words: ['kakekomi-id'],
    description: 'The id of the record in the Kakekomi directory, stable for ever.',
  },
} as const;

/** One of the taxonomies. */
export type TaxonomyName = keyof typeof LISTS;

const NAMES: readonly TaxonomyName[] = ['harm', 'action', 'kind', 'operator', 'id'];

function taxonomyOf(name: TaxonomyName): HsdsTaxonomy {
  return { id: uuidOf(`taxonomy:${name}`), name: `kakekomi-${name}`, description: LISTS[name].description };
}

function termOf(name: TaxonomyName, word: string): HsdsTaxonomyTerm {
  const taxonomy = taxonomyOf(name);
  return {
    id: uuidOf(`taxonomy_term:${name}:${word}`),
    code: `${name}:${word}`,
    name: word,
    description:
      name === 'id' ? LISTS.id.description : `${LISTS[name].description} ${word.replaceAll('-', ' ')}`,
    taxonomy: taxonomy.name,
    taxonomy_id: taxonomy.id,
    taxonomy_detail: taxonomy,
    language: 'en',
  };
}

/** Every taxonomy. */
export const TAXONOMIES: readonly HsdsTaxonomy[] = NAMES.map(taxonomyOf);

/** Every term of every taxonomy. */
export const TAXONOMY_TERMS: readonly HsdsTaxonomyTerm[] = NAMES.flatMap((name) =>
  LISTS[name].words.map((word) => termOf(name, word)),
);

const TERM_BY_CODE: ReadonlyMap<string, HsdsTaxonomyTerm> = new Map(
  TAXONOMY_TERMS.map((term) => [term.code, term]),
);

/** The words of one taxonomy as attributes of an object of `entity`. */
export function attributesOf(
  entity: 'service' | 'service_at_location' | 'organization',
  linkId: string,
  name: TaxonomyName,
  words: readonly string[],
  value?: string,
): readonly HsdsAttribute[] {
  return words.flatMap((word) => {
    const term = TERM_BY_CODE.get(`${name}:${word}`);
    if (term === undefined) return [];
    return [
      {
        id: uuidOf(`attribute:${linkId}:${term.code}`),
        link_id: linkId,
        link_entity: entity,
        link_type: name,
        taxonomy_term_id: term.id,
        ...(value === undefined ? {} : { value }),
        taxonomy_term: term,
      },
    ];
  });
}
