import { sampleId, sampleOfId } from '../../core/assessment/licence/sample.ts';
import type { RecordedSample, SampleSource } from '../../core/plays/sample-source.ts';
import { fail, ok } from '../../core/shared/result.ts';

// The build validates both files against their schemas.
const files = import.meta.glob<RecordedSample>('/scenarios/*/samples/*.yaml', {
  query: 'recorded',
  import: 'default',
});

/** `/scenarios/<id>/samples/<file>.yaml` by `<id>-<file>`. */
const loaders = new Map<string, () => Promise<RecordedSample>>(
  Object.entries(files).map(([path, loader]) => {
    const [, , scenario = '', , file = ''] = path.replace(/\.yaml$/, '').split('/');
    return [`${scenario}-${file}`, loader];
  }),
);

/** Samples that come with the app, each fetched with its talk when it is wanted. */
export const builtInSamples: SampleSource = {
  refs: [...loaders.keys()].flatMap((id) => sampleOfId(id) ?? []),
  async load(ref) {
    const loader = loaders.get(sampleId(ref));
    if (loader === undefined) return fail('unknown-sample');
    try {
      return ok(await loader());
    } catch {
      return fail('unreachable');
    }
  },
};
