/** The question of an answer as a sentence about one subject: the API lists every metric asked for, a page tells one story. */
import type { YearlyAnswer } from './figures';

type QuestionParts = YearlyAnswer['questionParts'];

/** The parts with the list of metrics said as the subject of the page or figure. */
export function aboutSubject(parts: QuestionParts, subject: string): QuestionParts {
  const at = parts.findIndex((part) => part.filter === 'METRICS');
  return parts.flatMap((part, index) => {
    if (part.filter !== 'METRICS') return [part];
    return index === at ? [{ text: subject, filter: part.filter }] : [];
  });
}

/** The sentence in one piece, for captions. */
export function tellQuestion(parts: QuestionParts, subject: string): string {
  return aboutSubject(parts, subject)
    .map((part) => part.text)
    .join('')
    .trim();
}
