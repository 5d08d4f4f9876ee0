import { builtInScenarios } from '/work/main/src/adapters/content/built-in-scenarios.ts';
import { readLibrary } from '/work/main/src/adapters/content/authored-library.ts';
import { stageFor } from '/work/main/src/core/session/play-stage.ts';
import { runPlay } from '/work/main/src/core/plays/run-play.ts';
import { endingOf, momentAt } from '/work/main/src/core/scenario/where.ts';
export async function run(names) {
  const lib = readLibrary('scenarios');
  for (const d of lib.diagnostics) console.log('DIAG', JSON.stringify(d));
  const quiet = names[0] === '-q'; if (quiet) names = names.slice(1);
  for (const { file, scenario, play } of lib.plays) {
    if (names.length && !names.some(n => file.includes(n))) continue;
    const l = await builtInScenarios.load(scenario, play.locale, play.persona);
    const { state: s, report: r, broken } = runPlay(stageFor(l.value), play);
    console.log('=====', file, play.persona, play.locale);
    let n = 0;
    if (!quiet) for (const t of s.turns) {
      if (t.by === 'agent') { n++; console.log(`\n${n}> ${t.text}\n    acts=${t.analysis.acts.map(x=>x.act)} F=${t.analysis.faults.map(x=>x.code+'('+x.severity+')“'+t.text.slice(x.start,x.end)+'”')} T=${t.analysis.topics.map(x=>x.topic)} moves=${t.moves.map(m=>(m.id??m.cause)+m.by)} p=${t.patience}`); }
      else if (t.by === 'customer') console.log(`   < ${t.parts.map(p=>`[${p.line.split('/')[0]}] ${p.text}`).join(' ')}`);
      else console.log('   --', JSON.stringify(t).slice(0,120));
    }
    const c = s.snapshot.context;
    console.log('ENDING', endingOf(s.snapshot), 'by', c.endedBy, 'TOTAL', r.total, 'uncapped', r.uncapped, 'caps', r.caps.map(c=>c.id).join(), 'p', c.patience, JSON.stringify(c.needs), 'facts', c.facts.join());
    console.log(' ', r.criteria.map(c => `${c.id} ${c.earned}/${c.possible}`).join('  '));
    for (const f of r.findings.filter(f => f.points < 0)) console.log('    -', f.criterion, f.check, f.points, f.about ?? '', f.turn ?? '');
    for (const b of broken) console.log('  BROKEN turn', b.turn, b.what, 'expected', b.expected, 'actual', b.actual);
  }
  return 0;
}
