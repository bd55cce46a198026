/** 110, as a box with a button that calls: before anything else on pages that take time. */
import type { VNode } from 'preact';
import { planPageWords as words } from '../messages/ja/plan-page.ts';

export function DangerCall(): VNode {
  return (
    <div class="notice notice--danger">
      <div class="spread">
        <h2 class="notice-title">{words.dangerTitle}</h2>
        <a class="button button--danger" href="tel:110">
          <span>
            {words.call}
            <span class="visually-hidden">{words.callTo}</span>
          </span>
        </a>
      </div>
      <p>{words.danger}</p>
    </div>
  );
}
