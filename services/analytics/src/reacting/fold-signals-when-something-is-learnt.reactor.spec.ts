import { figuresChoiceStream } from '@candor/contracts';
import { enqueue } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { foldSignals } from '../jobs/fold-signals.job.ts';
import { foldSignalsWhenSomethingIsLearnt } from './fold-signals-when-something-is-learnt.reactor.ts';

test('whatever is learnt is counted, and late history too', () => {
  const left = recorded(figuresChoiceStream, 'ana', 'FiguresLeft', { personId: 'ana' });
  reactorSpec(foldSignalsWhenSomethingIsLearnt)
    .on(left)
    .thenEffects([enqueue(foldSignals, {})]);
  reactorSpec(foldSignalsWhenSomethingIsLearnt)
    .on({ ...left, origin: 'import' })
    .thenEffects([enqueue(foldSignals, {})]);
});
