import { limits } from '../../../utils/templates/limits.ts';
import type { Problem } from '../../../utils/templates/problem.ts';
import { Button } from '../../ui/button.tsx';

const FORM_UNCHANGED = 'The form is as it was.';

interface ImportProblemsProps {
  readonly problems: readonly Problem[];
  /** What is said to be as it was; the form where it is missing. */
  readonly unchanged?: string;
  /** Goes to the place in the text; missing where the text is not shown. */
  readonly onShow?: ((problem: Problem) => void) | undefined;
}

/** Everything that keeps a configuration from being imported, each with its place. */
export function ImportProblems({ problems, unchanged = FORM_UNCHANGED, onShow }: ImportProblemsProps) {
  return (
    <div role="alert" className="import-problems" data-part="import-problems">
      <p>
        {countOf(problems.length)} this configuration from being imported. {unchanged}
      </p>
      <ul aria-label="Problems of the configuration">
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
  if (count === 1) return 'One thing keeps';
  return `${count}${count === limits.problems ? ' or more' : ''} things keep`;
}

interface ProblemPlaceProps {
  readonly problem: Problem;
  readonly onShow?: ((problem: Problem) => void) | undefined;
}

function ProblemPlace({ problem, onShow }: ProblemPlaceProps) {
  const place = `Line ${problem.line}, column ${problem.column}`;
  if (!onShow) return place;
  return (
    <Button kind="link" onClick={() => onShow(problem)}>
      {place}
    </Button>
  );
}
