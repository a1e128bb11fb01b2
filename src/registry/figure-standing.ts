import { standings } from '../schemas/claim.ts';
import { claimOfReference } from './figure-sources.ts';
import type { Claim, Figure, Registry } from './registry.ts';

/**
 * The claim by whose standing a figure is known: a drawing is as good as the weakest of
 * the claims that it restates, and of several equally weak ones the first says whose word it is.
 */
export function weakestClaim(
  figure: Pick<Figure, 'claims'>,
  { claims }: Pick<Registry, 'claims'>,
): Claim | undefined {
  const restated = figure.claims.flatMap(({ claim }) => {
    const found = claims.get(claimOfReference(claim) ?? '');
    return found === undefined ? [] : [found];
  });
  const weakness = ({ standing }: Claim): number => standings.indexOf(standing);
  return restated.reduce<Claim | undefined>(
    (weakest, claim) =>
      weakest === undefined || weakness(claim) > weakness(weakest) ? claim : weakest,
    undefined,
  );
}
