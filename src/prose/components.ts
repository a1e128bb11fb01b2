/** What an author may write for an attribute: one of some words, any words, or the id of something. */
export type AttributeRule =
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly isRequired: boolean }
  | { readonly kind: 'words'; readonly isRequired: boolean }
  | { readonly kind: 'figure' | 'table'; readonly isRequired: boolean };

export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether text stands inside it. */
  readonly isContainer: boolean;
  /** The component that it must stand directly in. */
  readonly inside?: AuthorComponent;
}

export type AuthorComponent = 'Views' | 'View' | 'SinceThen' | 'Figure' | 'DataTable';

/**
 * The components that an author may use in a section: the one list, for the check
 * and for the component map that renders them.
 */
export const authorComponents: Readonly<Record<AuthorComponent, ComponentRule>> = {
  Views: { attributes: {}, isContainer: true },
  View: {
    attributes: {
      side: { kind: 'choice', of: ['for', 'against', 'courts', 'between'], isRequired: true },
      title: { kind: 'words', isRequired: false },
    },
    isContainer: true,
    inside: 'Views',
  },
  SinceThen: { attributes: {}, isContainer: true },
  Figure: {
    attributes: {
      id: { kind: 'figure', isRequired: true },
      as: { kind: 'choice', of: ['card'], isRequired: false },
    },
    isContainer: false,
  },
  DataTable: { attributes: { id: { kind: 'table', isRequired: true } }, isContainer: false },
};

/** The component whose text looks past the period. */
export const laterComponent: AuthorComponent = 'SinceThen';

export function isAuthorComponent(name: string): name is AuthorComponent {
  return Object.hasOwn(authorComponents, name);
}
