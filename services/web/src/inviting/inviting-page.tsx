import { Title } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';

export function InvitingPage() {
  const { inviting } = useTexts();
  return <Title order={1}>{inviting.title}</Title>;
}
