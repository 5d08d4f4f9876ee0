import { builtInScenarios } from '/work/main/src/adapters/content/built-in-scenarios.ts';
import { startSession } from '/work/main/src/core/session/evolve.ts';
import { perform, performAnswer } from '/work/main/src/core/session/perform.ts';
import { createSession, stageFor } from '/work/main/src/core/session/play-stage.ts';
import { readFileSync } from 'node:fs';
export async function run([locale, file]) {
  const l = await builtInScenarios.load('lost-cargo', locale, 'precise-accountant');
  const stage = stageFor(l.value);
  for (const line of readFileSync(file, 'utf8').split('\n')) { if (!line.trim()) continue;
    let s = startSession(stage, createSession({ scenario: l.value, session: 'x', level: 'assisted', seed: 1, at: 0 }));
    for (const c of [{type:'pick-up', rings:2},{type:'say',text: locale==='en'?'Hello.':'您好。'},{type:'say',text:line}]) { const d = perform(stage, s, c, s.next*9000); if(!d.ok){console.log(d.error);continue;} s = d.value.state; if (c.type==='say') s = performAnswer(stage, s, s.next*9000).state; }
    const a = s.turns.findLast(t=>t.by==='agent').analysis;
    console.log(`> ${line}\n     A=${a.acts.map(x=>x.act)}  F=${a.faults.map(x=>x.code+'('+x.severity+')“'+line.slice(x.start,x.end)+'”')}  T=${a.topics.map(x=>x.topic+'“'+line.slice(x.start,x.end)+'”')}`);
  }
  return 0;
}
