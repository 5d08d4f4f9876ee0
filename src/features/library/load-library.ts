import type {
  PersonaCard,
  ScenarioCard,
  ScenarioSource,
} from '../../core/scenario/scenario-source.ts';
import type { SessionLog, SessionSummary } from '../../core/session/session-log.ts';

/** A call that can be gone on with, with the names people know it by. */
export interface OpenCall {
  readonly summary: SessionSummary;
  readonly scenario: string;
  readonly customer: string;
}

export interface Library {
  readonly cards: readonly ScenarioCard[];
  /** How often each scenario was played to its end. */
  readonly finished: ReadonlyMap<string, number>;
  readonly open: OpenCall | undefined;
  readonly sessions: readonly SessionSummary[];
}

function countFinished(sessions: readonly SessionSummary[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ended, started } of sessions) {
    if (ended && started.agent === undefined)
      counts.set(started.scenario, (counts.get(started.scenario) ?? 0) + 1);
  }
  return counts;
}

/** The latest call that was picked up and never ended, of a scenario that still exists. */
function findOpen(
  sessions: readonly SessionSummary[],
  cards: readonly ScenarioCard[],
  personas: readonly PersonaCard[],
): OpenCall | undefined {
  const [latest] = sessions
    .filter(({ ended, events }) => !ended && events > 1)
    .sort((one, other) => other.lastAt - one.lastAt);
  const card = cards.find(({ id }) => id === latest?.started.scenario);
  if (latest === undefined || card === undefined) return undefined;
  const persona = personas.find(({ id }) => id === latest.started.persona);
  return {
    summary: latest,
    scenario: card.title,
    customer: persona?.name ?? latest.started.persona,
  };
}

/** Everything the first screen shows. What storage cannot tell is left out; scenarios are enough to begin. */
export async function loadLibrary(
  scenarios: ScenarioSource,
  sessionLog: SessionLog,
  locale: string,
): Promise<Library> {
  const [cards, personas, listed] = await Promise.all([
    scenarios.cards(locale),
    scenarios.personas(locale),
    sessionLog.list(),
  ]);
  const sessions = listed.ok ? listed.value.sessions : [];
  const finished = countFinished(sessions);
  return { cards, finished, open: findOpen(sessions, cards, personas), sessions };
}
