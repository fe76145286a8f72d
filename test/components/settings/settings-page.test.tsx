// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { click } from '../button-named.ts';
import { render } from '../render.ts';

test('says that nothing is kept', () => {
  const { container } = render(<SettingsPage pointed={[]} onForget={() => {}} />);
  expect(container.textContent).toContain('None.');
});

test('lists what was pointed out, and removes one field of one host', () => {
  const onForget = vi.fn();
  const { container } = render(
    <SettingsPage pointed={[{ host: 'manage.mist.com', fields: ['url'] }]} onForget={onForget} />,
  );
  expect(container.querySelector('ul')?.getAttribute('aria-label')).toBe(
    'Fields pointed out on manage.mist.com',
  );
  click(container, 'Remove');
  expect(onForget).toHaveBeenCalledExactlyOnceWith('manage.mist.com', 'url');
});
