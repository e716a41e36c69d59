/** Screens that follow one another without script: the one whose id is the fragment hides the start that comes after it. */
export const CHOICE_CSS = `
.screen { display: none; }
.screen:target { display: block; }
.screen:target ~ .start { display: none; }
.banner { position: sticky; bottom: 0; background: #fff; border: 2px solid var(--accent); border-radius: .8rem; padding: 1rem; box-shadow: 0 0 2rem #0004; }
.choices { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; margin-top: .8rem; }
.quiet { font-size: .85rem; color: #565f73; }
.option { display: flex; gap: .6rem; justify-content: space-between; align-items: center; padding: .5rem 0; border-top: 1px solid #e3e6ee; }
.on { background: #1f7a4d; color: #fff; border-radius: 1rem; padding: .1rem .7rem; font-size: .85rem; white-space: nowrap; }
.off { background: #e3e6ee; color: #333b4d; border-radius: 1rem; padding: .1rem .7rem; font-size: .85rem; white-space: nowrap; }
`;
