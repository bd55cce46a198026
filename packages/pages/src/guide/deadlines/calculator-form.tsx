/**
 * The form that counts one period. Without script it posts to the server, which answers with a page and forgets; the island
 * answers in the page. What is said beside the button is true before the island has come, and the island changes it.
 */
import type { DeadlineRule } from '@kakekomi/law';
import type { VNode } from 'preact';
import type { Guide } from '../guide-data.ts';
import { DEADLINES_PATH } from '../paths.ts';

/** Marks that the island looks for. */
export const CALCULATOR = 'data-calculator';

export function CalculatorForm(props: {
  readonly guide: Guide;
  readonly rule: DeadlineRule;
  /** Id of the heading that names the period. */
  readonly labelledBy: string;
}): VNode | null {
  const { guide, rule, labelledBy } = props;
  const texts = guide.words.deadlines;
  const { startsOn } = rule;
  if (startsOn === null) return null;
  const counting = rule.counting === null ? undefined : guide.law.countingRuleById.get(rule.counting);
  const mayStartAtMidnight = rule.clock === 'law' && counting?.firstDay === 'not-counted';
  return (
    <form
      class="calculator noprint"
      method="post"
      action={DEADLINES_PATH}
      autocomplete="off"
      aria-labelledby={labelledBy}
      {...{ [CALCULATOR]: rule.id }}
    >
      <input type="hidden" name="rule" value={rule.id} />
      <label>
        <span class="label">{texts.startLabels[startsOn.event]}</span>
        <input type="date" name="start" required />
      </label>
      {mayStartAtMidnight && (
        <label class="chip">
          <input type="checkbox" name="startsAtMidnight" value="true" />
          {texts.startsAtMidnight}
        </label>
      )}
      <p>
        <button class="button button--quiet" type="submit">
          {texts.submit}
        </button>
      </p>
      <p class="note" data-via-server>
        {texts.viaServer}
      </p>
      <p class="note" data-in-page hidden>
        {texts.inPage}
      </p>
      <div class="answer" data-answer role="status" />
    </form>
  );
}
