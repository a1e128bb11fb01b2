import type { DrawingSize } from '~/charts/chart.ts';
import { layoutOfKind } from '~/charts/layouts.ts';
import type { Figure, Registry } from '~/registry/registry.ts';
import { chartProps } from '~/registry/chart-props.ts';

/** Width and height of one of a figure's drawings, in px of its viewBox. */
export function drawingSize(
  figure: Figure,
  size: DrawingSize,
  registry: Registry,
): { width: number; height: number } {
  const { width, height } = layoutOfKind(figure.chart)({ ...chartProps(figure, registry), size });
  return { width, height };
}

/** The same of its thumbnail, which shows no more of a tall drawing (integrations/figure-sheet.ts). */
export function thumbnailSize(
  figure: Figure,
  registry: Registry,
): { width: number; height: number; isCut: boolean } {
  const { width, height } = drawingSize(figure, 'wide', registry);
  const shown = Math.min(height, Math.round((width * 2) / 3));
  return { width, height: shown, isCut: shown < height };
}
