/** Four small pictures beside words; never alone, and silent to screen readers. */
import type { VNode } from 'preact';

const PATHS = {
  phone: 'M6 3h3l2 5-2 2a12 12 0 0 0 5 5l2-2 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  chat: 'M4 5h16v11H10l-4 4v-4H4z',
  write: 'M4 6h16v12H4zM4 7l8 6 8-6',
  place: 'M12 21s7-6 7-11a7 7 0 1 0-14 0c0 5 7 11 7 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawn in the colour of the text around it. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
