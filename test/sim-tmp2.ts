import { builtInScenarios } from '/work/main/src/adapters/content/built-in-scenarios.ts';
import { startSession } from '/work/main/src/core/session/evolve.ts';
import { perform, performAnswer } from '/work/main/src/core/session/perform.ts';
import { createSession, stageFor } from '/work/main/src/core/session/play-stage.ts';
import { beatOf, endingOf } from '/work/main/src/core/scenario/where.ts';
import { scoreSession } from '/work/main/src/core/scoring/score-session.ts';
import { readFileSync } from 'node:fs';
export async function run([locale, persona, file, count]) {
  const l = await builtInScenarios.load('lost-cargo', locale, persona);
  const stage = stageFor(l.value);
  const pools = readFileSync(file,'utf8').split('\n\n').map(b=>b.split('\n').filter(Boolean));
  const stay = {}, contra = {}, ends = {}; const ex = {};
  for (let i=0;i<Number(count);i++) {
    let r = i*7919+13; const rnd = n => { r = (r*1103515245+12345) & 0x7fffffff; return (r>>8)%n; };
    let s = startSession(stage, createSession({ scenario:l.value, session:'x', level:'assisted', seed:i, at:0 }));
    const go = c => { const d = perform(stage,s,c,s.next*9000); if(!d.ok) return false; s=d.value.state; if(c.type!=='pick-up') s=performAnswer(stage,s,s.next*9000).state; return true; };
    go({type:'pick-up',rings:2});
    let last='', n=0; const log=[];
    const order = pools.flatMap((p,pi)=> p.map(x=>[pi+ (rnd(100)/100)*1.6, x])).filter(()=>rnd(100)<55).sort((a,b)=>a[0]-b[0]).map(x=>x[1]);
    for (const t of order) { if (s.phase==='over') break; const before=s.snapshot.context; go({type:'say',text:t});
      const c=s.snapshot.context; const b=beatOf(s.snapshot); const cust=s.turns.findLast(t=>t.by==='customer'); const slots=(cust?.parts??[]).map(p=>p.line.split('/')[0]);
      log.push(`> ${t}\n   < ${(cust?.parts??[]).map(p=>`[${p.line.split('/')[0]}] ${p.text}`).join(' ')} p=${c.patience}`);
      const flag=(k)=>{contra[k]=(contra[k]??0)+1; ex[k]??=log.slice(-2).join('\n');};
      if (slots.includes('asks-time')&&c.needs.time==='met') flag('asks-time but time met');
      if (slots.includes('asks-where')&&c.needs.facts==='met') flag('asks-where but facts met');
      if (slots.includes('asks-if-looked')&&c.needs.facts==='met') flag('asks-if-looked but facts met');
      if (slots.includes('asks-how-search')&&c.needs.plan==='met') flag('asks-how-search but plan met');
      if (slots.includes('asks-why-no-call')&&c.told.includes('no-notice')) flag('asks-why-no-call but no-notice told');
      if (slots.includes('asks-one-or-both')&&c.told.includes('unknown-yet')&&before.told.includes('unknown-yet')) flag('asks-one-or-both though unknown-yet told before');
      if (slots.includes('asks-who-searches')&&c.told.includes('contact-person')) flag('asks-who-searches but contact told');
      if (slots.includes('asks-contact')&&c.told.includes('contact-person')) flag('asks-contact but contact told');
      if (slots.includes('asks-plan-b')&&c.told.includes('interim-help')) flag('asks-plan-b but interim told');
      if (slots.includes('rumour-three-times')&&c.told.includes('value-terms')) flag('rumour but value-terms told');
      if (slots.includes('wants-full-pay')&&c.told.includes('full-pay-promise')) flag('wants-full-pay but promised');
      if (slots.includes('wants-arrival-guarantee')&&c.told.includes('arrival-guarantee')) flag('wants-arrival but guaranteed');
      if (slots.includes('wants-arrival-guarantee')&&c.told.includes('authority-limit')) flag('wants-arrival but authority-limit told');
      if (slots.includes('asks-claim-papers')&&c.told.includes('claim-papers')) flag('asks-claim-papers but told');
      if (slots.includes('asks-in-writing')&&c.told.includes('in-writing')) flag('asks-in-writing but in-writing told');
      if (slots.includes('told-to-wait')&&slots.includes('fact-earlier-calls')) flag('earlier calls twice');
      if (slots.includes('told-to-wait')&&before.facts.includes('earlier-calls')) flag('told-to-wait though earlier-calls given');
      if (slots.includes('tells-story')&&before.facts.includes('goods')) flag('tells-story though goods given');
      if (slots.includes('names-stake')&&before.facts.includes('deadline')) flag('names-stake though deadline given');
      if (slots.length===1&&slots[0]==='ignored') flag('ignored alone');
      if (slots.includes('ignored')||slots.includes('nothing-said')) flag('ignored: '+t);
      if (b===last) n++; else n=1; last=b; if (n>=4) stay[b]=(stay[b]??0)+1;
    }
    const e = endingOf(s.snapshot)??'open:'+beatOf(s.snapshot); const tot=scoreSession(l.value,s).total; (ends[e]??=[]).push(tot);
  }
  console.log('STAY>=4', stay); console.log('CONTRA'); for (const [k,v] of Object.entries(contra).sort((a,b)=>b[1]-a[1])) console.log(v,k,'\n', k.startsWith('ignored:')?'':ex[k]);
  for (const [k,v] of Object.entries(ends)) console.log(k, v.length, 'min',Math.min(...v),'max',Math.max(...v));
  return 0;
}
