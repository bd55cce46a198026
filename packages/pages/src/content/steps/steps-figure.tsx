/** The order of the steps as a drawing, with the same in words for those who do not see it. */
import type { VNode } from 'preact';
import type { ContentMessages } from '../../messages/ja/content-all.ts';

type StepsTexts = ContentMessages['steps'];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly soft: boolean;
}

/** Narrow and tall, so that it can be read at 320 px without zooming. */
export function StepsFigure({ texts }: { readonly texts: StepsTexts }): VNode {
  const boxes: readonly Box[] = [
    { x: 20, y: 4, width: 120, text: texts.figureKeep, soft: false },
    { x: 180, y: 4, width: 120, text: texts.figureAsk, soft: false },
    { x: 4, y: 108, width: 96, text: texts.figureRemove, soft: true },
    { x: 112, y: 108, width: 96, text: texts.figureIdentify, soft: true },
    { x: 112, y: 184, width: 96, text: texts.figureDamages, soft: true },
    { x: 220, y: 108, width: 96, text: texts.figureCriminal, soft: true },
  ];
  return (
    <figure class="steps-figure">
      <svg viewBox="0 0 320 236" role="img" aria-labelledby="steps-figure-title steps-figure-text">
        <title id="steps-figure-title">{texts.figureTitle}</title>
        <desc id="steps-figure-text">{texts.figureText}</desc>
        <g class="steps-lines">
          <path d="M140 28h34" />
          <path d="M240 52v24M52 76h216M52 76v26M160 76v26M268 76v26M160 156v22" />
          <path d="M168 23l8 5-8 5M47 96l5 8 5-8M155 96l5 8 5-8M263 96l5 8 5-8M155 172l5 8 5-8" />
        </g>
        {boxes.map(({ x, y, width, text, soft }) => (
          <g key={text}>
            <rect
              class={soft ? 'steps-box steps-box--soft' : 'steps-box'}
              x={x}
              y={y}
              width={width}
              height="48"
              rx="8"
            />
            <text x={x + width / 2} y={y + 29} text-anchor="middle">
              {text}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="note">{texts.figureText}</figcaption>
    </figure>
  );
}
