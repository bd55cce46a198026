/** The few papers that are offered first, from the plan that the program makes of the three stories today. */
import { fileURLToPath } from 'node:url';
import type { LocalMoment } from '@kakekomi/calendar';
import { type CaseFile, withSituation } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import { fittingForms } from '@kakekomi/drafting';
import { DOXXED_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '@kakekomi/drafting/testing';
import { plan } from '@kakekomi/guidance';
import { expect, test } from 'vitest';

const dataset = await readDataset(fileURLToPath(new URL('../../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const { forms, listings, builtOn, holidays, law, platformRecords: platforms } = dataset.value;

function fitting(caseFile: CaseFile): readonly string[] {
  const at = `${TODAY}T10:00` as LocalMoment;
  const made = plan({ caseFile, at, directory: { listings, builtOn }, holidays, law, platforms });
  return fittingForms(forms.forms, caseFile, made.stages).map(({ id }) => id);
}

const wanting = (
  caseFile: CaseFile,
  ...wants: readonly ('removal-guidance' | 'identification' | 'criminal')[]
) => withSituation(caseFile, { wants });

test.each([
  ['a shop that wants to know who it was', wanting(SHOP_CASE, 'identification'), 'kaiji-hyojun'],
  ['a student who wants it removed', wanting(SCHOOL_CASE, 'removal-guidance'), 'soushin-meiyo-privacy'],
  ['somebody threatened by whom they know', wanting(DOXXED_CASE, 'criminal'), 'higaitodoke'],
])('%s', (_why, caseFile, first) => {
  const found = fitting(caseFile);
  expect(found[0]).toBe(first);
  expect(found.length).toBeLessThanOrEqual(5);
  expect(found).toContain('soudan-memo');
  expect(found).not.toContain('soushin-chosaku');
});

test('in fear no letter to whom one fears, and secrecy stands high where a court may be asked', () => {
  const found = fitting(wanting(DOXXED_CASE, 'identification', 'criminal'));
  expect(found).not.toContain('naiyo-shomei');
  expect(found.slice(0, 2)).toEqual(['higaitodoke', 'hitoku-todoke']);
});
