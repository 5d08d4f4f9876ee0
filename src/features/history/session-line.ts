import type {
  PersonaCard,
  ScenarioCard,
  ScenarioSource,
} from '../../core/scenario/scenario-source.ts';
import type {
  DamagedSession,
  LogFailure,
  SessionLog,
  SessionSummary,
} from '../../core/session/session-log.ts';
import type { SessionStarted } from '../../core/session/session-event.ts';
import { ok, type Result } from '../../core/shared/result.ts';

/** A session with the names people know it by. */
export interface SessionLine {
  readonly summary: SessionSummary;
  readonly scenario: string;
  readonly customer: string;
}

/** Turns ids into names; an id nobody knows any more stands for itself. */
export interface Names {
  readonly scenario: (started: SessionStarted) => string;
  readonly customer: (started: SessionStarted) => string;
}

export interface History {
  readonly lines: readonly SessionLine[];
  readonly damaged: readonly DamagedSession[];
  readonly names: Names;
}

function namesFrom(cards: readonly ScenarioCard[], personas: readonly PersonaCard[]): Names {
  return {
    scenario: (started) =>
      cards.find(({ id }) => id === started.scenario)?.title ?? started.scenario,
    customer: (started) =>
      personas.find(({ id }) => id === started.persona)?.name ?? started.persona,
  };
}

/** Scenarios that cannot be reached must not hide anybody's work. */
async function loadNames(scenarios: ScenarioSource, locale: string): Promise<Names> {
  const [cards, personas] = await Promise.all([
    scenarios.cards(locale).catch(() => []),
    scenarios.personas(locale).catch(() => []),
  ]);
  return namesFrom(cards, personas);
}

/** Everything stored, the latest session first. */
export async function loadHistory(
  sessionLog: SessionLog,
  scenarios: ScenarioSource,
  locale: string,
): Promise<Result<History, LogFailure>> {
  const [listed, names] = await Promise.all([sessionLog.list(), loadNames(scenarios, locale)]);
  if (!listed.ok) return listed;
  const { sessions, damaged } = listed.value;
  const lines = [...sessions]
    .sort((one, other) => other.started.at - one.started.at)
    .map((summary) => ({
      summary,
      scenario: names.scenario(summary.started),
      customer: names.customer(summary.started),
    }));
  return ok({ lines, damaged, names });
}
