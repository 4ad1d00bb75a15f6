import { useEffect, useRef, useState } from 'preact/hooks';
import { picture as words } from '../../i18n/client/picture.ts';
import { drawPicture, type Framing } from '../../ocr/index.ts';
import { cornersOf, type Point, type Stroke, select } from './stroke.ts';

interface Props {
  readonly image: HTMLImageElement;
  readonly framing: Framing;
  /** Missing while the picture is being read. */
  readonly onFrame: ((framing: Framing) => void) | undefined;
}

/** The picture is drawn with at most this many pixels, which is what the screen of a phone can show. */
const SHOWN = 1_000_000;

/** The picture as it will be read. A stroke across it selects a part. */
export function View({ image, framing, onFrame }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const began = useRef<Point>();
  const [stroke, setStroke] = useState<Stroke>();

  useEffect(() => {
    if (!canvas.current) return;
    const context = drawPicture(canvas.current, image, framing, SHOWN);
    if (stroke) drawStroke(context, stroke);
  }, [image, framing, stroke]);

  const at = (event: PointerEvent): Point => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const share = (value: number): number => Math.max(0, Math.min(1, value));
    return {
      x: share((event.clientX - box.left) / box.width),
      y: share((event.clientY - box.top) / box.height),
    };
  };
  const finish = (): void => {
    began.current = undefined;
    setStroke(undefined);
    if (!stroke || !onFrame) return;
    const framed = select(framing, stroke);
    if (framed) onFrame(framed);
  };
  return (
    <canvas
      ref={canvas}
      class="picture__view"
      role="img"
      aria-label={words.alt}
      onPointerDown={(event) => {
        if (!onFrame || event.button !== 0) return;
        began.current = at(event);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (began.current) setStroke([began.current, at(event)]);
      }}
      onPointerUp={finish}
      onPointerCancel={() => {
        began.current = undefined;
        setStroke(undefined);
      }}
    />
  );
}

/** Draws what a stroke selects, light on dark, to be seen on every picture. */
function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  const { width, height } = context.canvas;
  const { left, top, right, bottom } = cornersOf(stroke);
  context.resetTransform();
  context.lineWidth = Math.max(3, width / 120);
  for (const [colour, inset] of [
    ['#000000', 0],
    ['#ffd43d', context.lineWidth],
  ] as const) {
    context.strokeStyle = colour;
    context.strokeRect(
      left * width + inset,
      top * height + inset,
      (right - left) * width - 2 * inset,
      (bottom - top) * height - 2 * inset,
    );
  }
}
