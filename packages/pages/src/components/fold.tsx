import type { ComponentChildren, VNode } from 'preact';

/** Something that opens on a tap, without script (`<details>`). */
export function Fold(props: {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <details class="fold" open={props.open === true}>
      <summary>{props.summary}</summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}
