import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { limits, type Problem } from '../../../utils/templates/import/read-json.ts';
import { Button } from '../../ui/button.tsx';

interface ImportProblemsProps {
  readonly problems: readonly Problem[];
  /** What is said to be as it was; the form where it is missing. */
  readonly unchanged?: string;
  /** Goes to the place in the text; missing where the text is not shown. */
  readonly onShow?: ((problem: Problem) => void) | undefined;
}

/** Everything that keeps a configuration from being imported, each with its place. */
export function ImportProblems({
  problems,
  unchanged = sentence('import_form_unchanged'),
  onShow,
}: ImportProblemsProps) {
  return (
    <div role="alert" className="import-problems" data-part="import-problems">
      <p>
        {countOf(problems.length)} {unchanged}
      </p>
      <ul aria-label={sentence('import_problems_of')}>
        {problems.map((problem, index) => (
          <li key={`${index} ${problem.path}`}>
            <ProblemPlace problem={problem} onShow={onShow} />
            {problem.path !== '' && (
              <>
                {' '}
                <code className="code">{problem.path}</code>
              </>
            )}
            : {problem.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The importer tells so many at most. */
function countOf(count: number): string {
  return count === limits.problems
    ? sentence('import_problems_or_more', { count })
    : counted('import_problems', count);
}

interface ProblemPlaceProps {
  readonly problem: Problem;
  readonly onShow?: ((problem: Problem) => void) | undefined;
}

function ProblemPlace({ problem, onShow }: ProblemPlaceProps) {
  const place = sentence('place', { line: problem.line, column: problem.column });
  if (!onShow) return place;
  return (
    <Button kind="link" onClick={() => onShow(problem)}>
      {place}
    </Button>
  );
}
