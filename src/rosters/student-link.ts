export interface StudentLinkOptions {
  /** Address of the site, with a trailing slash. */
  readonly site: string;
  readonly token: string;
  /** What a campaign puts after the # of its own link. */
  readonly campaignFragment?: string;
  /** Id of a test design, for a test without a campaign. */
  readonly design?: string;
}

/** The address of a test's door for one student. The token stays behind the #, which browsers never send. */
export function studentLink({ site, token, campaignFragment, design }: StudentLinkOptions): string {
  const query = design === undefined || campaignFragment !== undefined ? "" : `?${new URLSearchParams({ parcours: design })}`;
  const fragment = campaignFragment === undefined ? `jeton=${token}` : `${campaignFragment}&jeton=${token}`;
  return `${site}test/${query}#${fragment}`;
}
