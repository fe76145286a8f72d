// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Worded } from '../../../components/ui/worded.tsx';
import { render } from '../render.ts';

test('elements stand in the place of the placeholders, and nothing is read as markup', () => {
  const { container } = render(
    <Worded sentence="this_tab_no_form" values={{ section: <b>Webhooks</b>, button: '<i>{section}</i>' }} />,
  );
  expect(container.innerHTML).toContain('Under <b>Webhooks</b>, press &lt;i&gt;{section}&lt;/i&gt; or');
});

test('a placeholder without a value stays as it is written', () => {
  const { container } = render(<Worded sentence="this_tab_no_form" values={{ section: 'Webhooks' }} />);
  expect(container.textContent).toContain('Under Webhooks, press {button} or');
});
