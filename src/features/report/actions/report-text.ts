import type { TFunction } from 'i18next';
import type { Turn } from '../../../core/session/session-state.ts';
import type { Scored } from '../load-report.ts';
import { aboutOf, explainFinding, wordsOf } from '../talk/explain-finding.ts';
import { commentsOf } from '../talk/comments-of.ts';
import { showPoints } from '../talk/points.ts';
import { overruledIn } from '../total/overruled.ts';
import { courtesyRows, figureRows } from '../profile/profile-rows.ts';
import { profileOf } from '../profile/profile-of.ts';

function sentence(turn: Turn, { scenario, state }: Scored, t: TFunction): string {
  if (turn.by === 'agent') return `${t('report.talk.you')}: ${turn.text}`;
  if (turn.by === 'line') {
    return `(${t(`report.talk.line.${turn.what}`, { rings: state.snapshot.context.rings })})`;
  }
  return `${scenario.strings.customer.name}: ${turn.parts.map(({ text }) => text).join(' ')}`;
}

function lostPoints(scored: Scored, t: TFunction): readonly string[] {
  return commentsOf(scored)
    .filter(({ finding }) => finding.kind === 'lost')
    .map(({ finding, findings, number }) => {
      const { scenario, sheet } = scored;
      const { rule, better, next } = explainFinding(finding, { scenario, sheet, t });
      const about = findings.map((one) => aboutOf(one, { scenario, sheet, t })).join(', ');
      const words = wordsOf(finding, scored.state);
      const parts = [
        rule,
        about,
        words === '' ? '' : `“${words}”`,
        better === '' ? next : `→ ${better}`,
      ];
      return `${number}. ${parts.filter((part) => part !== '').join(' · ')}`;
    });
}

function talkProfileLines(scored: Scored, t: TFunction): readonly string[] {
  const profile = profileOf(scored);
  if (profile.utterances === 0) return [t('report.profile.silent')];
  const figures = figureRows(profile, scored.scenario.locale, t);
  return [...figures, ...courtesyRows(profile, t)].map(({ name, value }) => `${name}: ${value}`);
}

/** The report as plain text, for schools where downloads are blocked. */
export function reportText(scored: Scored, t: TFunction): string {
  const { scenario, sheet, state, report } = scored;
  const criteria = report.criteria
    .filter(({ rated }) => rated)
    .map(({ id, earned, possible }) => {
      const name = sheet.criteria[id]?.name ?? id;
      return `${name}: ${showPoints(earned)}/${showPoints(possible)}`;
    });
  const ending = scenario.strings.endings[report.ending ?? '']?.title ?? '';
  const overruled = overruledIn(scored, t);
  return [
    `${t('report.title')} – ${scenario.strings.title}`,
    `${t('report.total.outOf', { total: report.total })} · ${t(report.passed ? 'report.total.passed' : 'report.total.failed')} · ${ending}`,
    ...(overruled === undefined ? [] : [`${overruled.title} · ${overruled.change}`]),
    ...report.caps.map(({ id }) => `! ${sheet.caps[id] ?? id}`),
    '',
    t('report.criteria.title'),
    ...criteria,
    '',
    t('report.profile.title'),
    ...talkProfileLines(scored, t),
    '',
    t('report.findings.lostTitle'),
    ...lostPoints(scored, t),
    '',
    t('report.talk.title'),
    ...state.turns.map((turn) => sentence(turn, scored, t)),
  ].join('\n');
}
