import { createReporting, type Reporting } from '#addin/state/department/actuals/create-reporting.ts';
import { createStore, type Store } from '#addin/state/store.ts';
import type { Rated } from '#domain/grades/rating.ts';
import { refuseFrozen } from '#domain/round/refuse-frozen.ts';
import type { AssessmentDesk, AssessmentSeat } from './assessment-desk.ts';
import { createAssessmentLoad } from './assessment-load.ts';
import type { AssessmentPlace, AssessmentState, Item, ListFilter } from './assessment-state.ts';
import { itemId } from './assessment-state.ts';
import { assignmentsOf } from './assignment.ts';
import { createOpinionWriting, type WriteOpinion } from './opinion-writing.ts';
import { createRating, type Rate } from './rating.ts';
import type { RatingDraft } from './rating-draft.ts';

/** Ratings and opinions of a round, as the secretariat and the members of the committee give them. */
export interface Assessment {
  state: Store<AssessmentState>;
  /** Brings in what there is now; what was typed stays. */
  load(): Promise<void>;
  show(place: AssessmentPlace): void;
  openThing(assignment: string, of: Rated): void;
  filter(assignment: string, filter: ListFilter): void;
  choose(item: Item, draft: RatingDraft): void;
  type(item: Item, text: string): void;
  /** Takes back what was chosen or typed and not sent. */
  drop(item: Item): void;
  rate: Rate;
  writeOpinion: WriteOpinion;
  /** Actuals for departments; nobody's for who may not report them. */
  reporting: Reporting;
}

export function createAssessment(seat: AssessmentSeat): Assessment {
  const store = createStore(firstState(seat));
  const desk: AssessmentDesk = { ...seat, store };
  const loadAssessment = createAssessmentLoad(desk);
  // Figures, trend and suggestion rest on what is reported.
  const reporting = createReporting({ ...seat, stored: () => void loadAssessment() });
  const load = async () => {
    await loadAssessment();
    reporting.take(store.get().indicators);
  };
  const quiet = (now: AssessmentState, item: Item): AssessmentState => ({
    ...now,
    presses: { ...now.presses, [itemId(item)]: undefined },
  });
  /** Beside what somebody else saved one goes on typing with both in sight. */
  const typing = (now: AssessmentState, item: Item): AssessmentState =>
    now.presses[itemId(item)]?.kind === 'overtaken' ? now : quiet(now, item);
  return {
    state: store,
    load,
    show: (place) => store.change((now) => ({ ...now, place, presses: unfinished(now.presses) })),
    openThing: (assignment, of) =>
      store.change((now) => ({
        ...now,
        place: { kind: 'thing', assignment, of },
        presses: unfinished(now.presses),
      })),
    filter: (assignment, filter) =>
      store.change((now) => ({ ...now, filters: { ...now.filters, [assignment]: filter } })),
    choose: (item, draft) =>
      store.change((now) => ({ ...typing(now, item), drafts: { ...now.drafts, [itemId(item)]: draft } })),
    type: (item, text) =>
      store.change((now) => ({ ...typing(now, item), texts: { ...now.texts, [itemId(item)]: text } })),
    drop: (item) =>
      store.change((now) => ({
        ...quiet(now, item),
        drafts: { ...now.drafts, [itemId(item)]: undefined },
        texts: { ...now.texts, [itemId(item)]: undefined },
      })),
    rate: createRating(desk, load),
    writeOpinion: createOpinionWriting(desk),
    reporting,
  };
}

/** That something was sent is said once, while one looks at it; what did not arrive is still said when one returns. */
function unfinished(presses: AssessmentState['presses']): AssessmentState['presses'] {
  return Object.fromEntries(Object.entries(presses).filter(([, one]) => one && one.kind !== 'sent'));
}

function firstState({ opened }: AssessmentSeat): AssessmentState {
  const plan = opened.round.definition;
  return {
    plan,
    assignments: assignmentsOf(plan, opened.role.role),
    load: { kind: 'loading' },
    indicators: [],
    ratings: [],
    opinions: [],
    replies: [],
    isFrozen: refuseFrozen(opened.round.state) !== undefined,
    place: { kind: 'home' },
    filters: {},
    drafts: {},
    texts: {},
    presses: {},
  };
}
