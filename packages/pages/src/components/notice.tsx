import type { ComponentChildren, VNode } from 'preact';

/** `danger` is for 110 only; `care` for what may hurt if it is not known; `calm` for everything else. */
export type NoticeTone = 'calm' | 'care' | 'danger';

/** A box set apart from the text around it; its title is bold, so the tone is never told by colour alone. */
export function Notice(props: {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class={`notice notice--${props.tone}`}>
      {props.title !== undefined && <p class="notice-title">{props.title}</p>}
      {props.children}
    </div>
  );
}
