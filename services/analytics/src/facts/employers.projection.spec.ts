import { organizationStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { employers } from './employers.projection.ts';

const founded = recorded(organizationStream, 'acme', 'OrganizationFounded', { organizationId: 'acme', name: 'Acme' });
const renamed = recorded(organizationStream, 'acme', 'OrganizationRenamed', { organizationId: 'acme', name: 'Acme Rockets' });

test('an employer is what it was founded as, whatever happens to it later', () =>
  projectionSpec(employers)
    .given({ ...founded, origin: 'demo' }, renamed)
    .thenRow('acme', { origin: 'demo' }));
