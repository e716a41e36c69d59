/// <reference types="astro/client" />

/** The plain compiler does not read Astro's components; `astro check` does. */
declare module "*.astro" {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
