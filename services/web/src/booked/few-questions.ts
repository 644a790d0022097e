interface Question {
  readonly topic: string;
  readonly paths: readonly string[];
  readonly industries: readonly string[];
}

/** How many questions one can keep in mind. */
export const fewQuestions = 5;

/** The first few that suit everybody, each about something else as far as there are enough topics. */
export function firstQuestions<Some extends Question>(questions: readonly Some[]): readonly Some[] {
  const forAll = questions.filter(({ paths, industries }) => paths.length === 0 && industries.length === 0);
  const ofNewTopic = forAll.filter(({ topic }, index) => forAll.findIndex((other) => other.topic === topic) === index);
  const others = forAll.filter((question) => !ofNewTopic.includes(question));
  return [...ofNewTopic, ...others].slice(0, fewQuestions);
}
