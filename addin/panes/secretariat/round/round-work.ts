import type { RoundingState } from '#addin/state/secretariat/round/rounding-state.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';

/** What every part of 年度の進め方 is given. */
export interface RoundWorkProps extends SecretariatWorkProps {
  own: RoundingState;
}
