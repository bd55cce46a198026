/** `kakekomi forms`: the papers that can be drafted, and what one of them asks for. */
import type { Bundle, FactId, Form, FormData } from '@kakekomi/drafting';
import { err, ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { paragraph } from './columns.ts';
import { loadDataset } from './data.ts';
import { factPath } from './fact-path.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import type { ReadOptions } from './options.ts';
import { paintFor } from './paint.ts';
import { EXIT } from './problem.ts';
import { nearest } from './suggest.ts';

/** Runs the command: all forms in their order, or with `--form` one of them with every field. */
export async function forms(options: ReadOptions, io: Io): Promise<Answer> {
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const data = dataset.value.forms;
  const wanted = options.values.get('form')?.[0];
  const one = data.forms.find(({ id }) => id === wanted);
  if (wanted !== undefined && one === undefined) {
    return err({
      code: 'form-unknown',
      suggestions: nearest(
        wanted,
        data.forms.map(({ id }) => id),
      ),
    });
  }
  const shown = one === undefined ? data.forms : [one];
  if (options.flags.has('json')) {
    io.out(
      JSON.stringify(
        { forms: shown.map((form) => encodeForm(form, data)), notice: JA.draft.notice },
        null,
        2,
      ),
    );
  } else if (one === undefined) {
    printList(data.forms, dataset.value.bundles, io);
  } else {
    printForm(one, data, io);
  }
  return ok(EXIT.ok);
}

function encodeForm(form: Form, data: FormData): object {
  return {
    id: form.id,
    name: form.name,
    purpose: form.purpose,
    addressee: form.addressee,
    steps: form.steps,
    cost: form.cost,
    takeTo: form.takeTo,
    showFirst: form.showFirst,
    otherSideLearns: form.otherSideLearns,
    shapeConfirmed: form.shape.isConfirmed,
    fields: form.fields.map(({ id, label, required, asks }) => ({
      id,
      label,
      required,
      asks: asks.map(({ fact, required: needed }) => ({
        fact,
        required: needed,
        question: questionOf(fact, data),
        path: factPath(fact),
      })),
    })),
  };
}

function printList(all: readonly Form[], bundles: readonly Bundle[], io: Io): void {
  const paint = paintFor(io.colour);
  for (const { id, name, purpose } of all) {
    io.out(`${paint('value', id)}  ${name}`);
    for (const line of paragraph(purpose, '    ', io.columns)) io.out(line);
  }
  io.out('');
  io.out(paint('heading', JA.draft.bundles));
  for (const { id, name } of bundles) io.out(`${paint('value', id)}  ${name}`);
  io.out('');
  for (const line of paragraph(JA.draft.how, '', io.columns)) io.out(line);
}

function printForm(form: Form, data: FormData, io: Io): void {
  const paint = paintFor(io.colour);
  const say = (label: string, text: string | null): void => {
    if (text !== null) for (const line of paragraph(`${label}：${text}`, '', io.columns)) io.out(line);
  };
  io.out(paint('heading', form.name));
  say(JA.draft.purpose, form.purpose);
  say(JA.draft.addressee, form.addressee);
  say(JA.draft.cost, form.cost);
  say(JA.draft.takeTo, form.takeTo);
  say(JA.draft.showFirst, form.showFirst);
  say(JA.draft.learns, form.otherSideLearns);
  io.out('');
  for (const { label, required, asks } of form.fields) {
    io.out(`${required ? '●' : '○'} ${label}`);
    for (const { fact } of asks)
      io.out(`    ${questionOf(fact, data) ?? fact}  ${paint('value', factPath(fact))}`);
  }
  io.out('');
  io.out(JA.draft.marks);
}

function questionOf(fact: FactId, data: FormData): string | null {
  return data.questions.find(({ id }) => id === fact)?.text ?? null;
}
