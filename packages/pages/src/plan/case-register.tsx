/** Every field of a case, why it is asked and what clears it: for the page that lists what stays on a device. */
import { CASE_REGISTER, CLEARINGS, KEPT_FILE_NOTE, type RegisterEntry } from '@kakekomi/casefile';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { planPageWords } from '../messages/ja/plan-page.ts';

const words = planPageWords.register;

type GroupName = keyof typeof words.groups;

export function CaseRegister(): VNode {
  const groups = new Map<GroupName, RegisterEntry[]>();
  for (const [path, entry] of Object.entries(CASE_REGISTER)) {
    const name = groupOf(path);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {[...groups].map(([name, entries]) => (
        <Fold key={name} summary={`${words.groups[name]}（${entries.length}）`}>
          <dl>
            {entries.map(({ label, why, clearedBy }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {words.why}：{why}
                </dd>
                <dd>
                  {words.clears}：{clearedBy.map((clearing) => CLEARINGS[clearing]).join('、または')}
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      ))}
      <p>{KEPT_FILE_NOTE}</p>
    </section>
  );
}

function groupOf(path: string): GroupName {
  const top = /^[a-z]+/.exec(path)?.[0];
  return top === 'situation' || top === 'posts' || top === 'facts' ? top : 'others';
}
