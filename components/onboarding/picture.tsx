import type { ReactNode } from 'react';

interface PictureProps {
  readonly title: string;
  /** What the picture shows, in words. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A picture made of the real parts: to be looked at only, so its words are hidden from keyboard and screen reader. */
export function Picture({ title, text, children }: PictureProps) {
  return (
    <figure className="picture">
      <div className="picture-frame" inert aria-hidden="true">
        {children}
      </div>
      <figcaption>
        <h2>{title}</h2>
        <p>{text}</p>
      </figcaption>
    </figure>
  );
}
