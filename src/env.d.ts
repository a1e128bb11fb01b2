/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set on the page that holds all sections: headings are a level lower there, and ids begin with the section. */
    isBriefing?: boolean;
  }
}
