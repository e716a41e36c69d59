export interface Email {
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject: string;
  /** RFC 5322 date: "Tue, 12 Mar 2024 09:14:05 +0100". */
  readonly date: string;
  /** More header fields, in order, after the usual ones: Received, Reply-To, Return-Path… */
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly content: string | Uint8Array }[];
}

/** A message as saved by a mail program (RFC 5322, MIME), with headers in plain UTF-8 (RFC 6532) so that a text editor shows them too. */
export function eml(email: Email): string {
  const head = [
    ...Object.entries(email.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    `From: ${email.from}`,
    `To: ${email.to}`,
    ...(email.cc ? [`Cc: ${email.cc}`] : []),
    ...(email.bcc ? [`Bcc: ${email.bcc}`] : []),
    `Subject: ${email.subject}`,
    `Date: ${email.date}`,
    "MIME-Version: 1.0",
  ];
  const body = email.html ? multipart("alternative", [textPart("plain", email.text), textPart("html", email.html)]) : textPart("plain", email.text);
  const whole = email.attachments?.length ? multipart("mixed", [body, ...email.attachments.map(attachmentPart)]) : body;
  return [...head, whole].join("\r\n");
}

function textPart(subtype: string, text: string): string {
  return [`Content-Type: text/${subtype}; charset=utf-8`, "Content-Transfer-Encoding: 8bit", "", text.replaceAll(/\r?\n/g, "\r\n"), ""].join("\r\n");
}

function attachmentPart({ name, type, content }: NonNullable<Email["attachments"]>[number]): string {
  const encoded = Buffer.from(content).toString("base64").replaceAll(/(.{76})/g, "$1\r\n");
  return [`Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`, "Content-Transfer-Encoding: base64", "", encoded, ""].join("\r\n");
}

function multipart(subtype: string, parts: readonly string[]): string {
  const boundary = `=_palier_${subtype}`;
  return [`Content-Type: multipart/${subtype}; boundary="${boundary}"`, "", ...parts.flatMap((part) => [`--${boundary}`, part]), `--${boundary}--`, ""].join("\r\n");
}
