import '../../setup/speak-english.ts';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Surface } from '../../../components/assistant/surface.tsx';
import { panelScenes } from './panel-scenes.tsx';
import { popupScenes } from './popup-scenes.tsx';
import { scenes } from './scenes.tsx';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const width = Number(asked.get('width') ?? 600);
const parts = { assistant: scenes, panels: panelScenes, popup: popupScenes };
const part = asked.get('part') ?? 'assistant';
const shown = part === 'popup' || part === 'panels' ? parts[part] : scenes;

/** A host with an open shadow root, as the assistant mounts its parts. */
function Host({ children }: { readonly children: ReactNode }) {
  const [shadow, setShadow] = useState<ShadowRoot | null>(null);
  const attach = (host: HTMLElement | null) => {
    if (host) setShadow(host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
  };
  return (
    <section ref={attach}>
      {shadow && createPortal(<Surface theme={theme}>{children}</Surface>, shadow)}
    </section>
  );
}

/** A page that styles everything, as pages do: nothing of it may reach the components. */
const hostile = '*{letter-spacing:2px;text-transform:uppercase;color:#c00;margin:9px}';

const caption = {
  all: 'initial',
  display: 'block',
  font: '11px sans-serif',
  color: '#888',
  padding: '14px 0 4px',
} as const;

function Gallery() {
  return Object.entries(shown).map(([name, scene]) => (
    <article key={name} data-scene={name}>
      <h2 style={caption}>{name}</h2>
      {shown === popupScenes ? scene : <Host>{scene}</Host>}
    </article>
  ));
}

const root = document.getElementById('root');
if (root) {
  if (shown !== popupScenes)
    document.head.append(Object.assign(document.createElement('style'), { textContent: hostile }));
  document.body.style.cssText = `background:${theme === 'dark' ? '#15181c' : '#fff'}; margin: 0; padding: 0 16px 16px`;
  root.style.cssText = `all: initial; display: block; width: ${width - 32}px`;
  createRoot(root).render(<Gallery />);
}
