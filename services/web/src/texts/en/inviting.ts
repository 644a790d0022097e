export const inviting = { title: 'Invitations' };
