/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set on the page that holds all sections: headings are a level lower there, and ids begin with the section. */
    isBriefing?: boolean;
  }
}

/** For tools that cannot read components, such as the linter; `astro check` reads the component itself. */
declare module '*.astro' {
  const component: (props: never) => unknown;
  export default component;
}
