import { type Matrix, signedIn } from './matrix.ts';

export const feedback: Matrix = {
  'GET /api/feedback/held-about-me': signedIn(),
};
