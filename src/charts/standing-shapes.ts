import type { Standing } from '~/schemas/claim.ts';

/**
 * The standing marks, each one path in a square of 10 by 10: filled, half filled, open, crossed.
 * A hole runs against the outer square, so that one fill draws them on every ground and on paper.
 */
export const standingShapes: Readonly<Record<Standing, string>> = {
  documented: 'M0 0h10v10H0z',
  reported: 'M0 0h10v10H0zM5 1.4v7.2h3.6V1.4z',
  claimed: 'M0 0h10v10H0zM1.4 1.4v7.2h7.2V1.4z',
  disputed:
    'M0 0h10v10H0zM2.5 1.4 5 3.9 7.5 1.4zM1.4 2.5v5L3.9 5zM8.6 2.5 6.1 5l2.5 2.5zM5 6.1 2.5 8.6h5z',
};
