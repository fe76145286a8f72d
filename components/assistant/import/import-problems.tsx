import type { Problem } from '../../../utils/templates/problem.ts';
import { Button } from '../../ui/button.tsx';

/** A list that nobody reads to its end is cut. */
const SHOWN = 50;

interface ImportProblemsProps {
  readonly problems: readonly Problem[];
  /** Goes to the place in the text; missing where the text is not shown. */
  readonly onShow?: ((problem: Problem) => void) | undefined;
}

/** Everything that keeps a configuration from being imported, each with its place. */
export function ImportProblems({ problems, onShow }: ImportProblemsProps) {
  const rest = problems.length - SHOWN;
  return (
    <div role="alert" className="import-problems" data-part="import-problems">
      <p>
        {problems.length === 1 ? 'One thing keeps' : `${problems.length} things keep`} this configuration from
        being imported. The form is as it was.
      </p>
      <ul aria-label="Problems of the configuration">
        {problems.slice(0, SHOWN).map((problem, index) => (
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
      {rest > 0 && <p className="quiet">And {rest} more.</p>}
    </div>
  );
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
