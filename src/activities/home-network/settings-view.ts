import { homeNetwork as words } from "../../i18n/fr/activities/home-network.ts";
import { labelled, pairs, select, tick } from "../controls.ts";
import { element } from "../dom.ts";
import { type Desk, field, forget, form, perform, typed } from "./desk.ts";
import { type Device, traitsOf } from "./devices.ts";
import { addressOf, addressProblem, dnsOf, gatewayOf, linkOf, networksSeenBy } from "./network.ts";

const text = words.network;

export function networkSection(desk: Desk, device: Device): HTMLElement {
  const { scene, state } = desk;
  const address = addressOf(scene, state, device);
  const problem = addressProblem(scene, state, device);
  return element(
    "div",
    { class: "stack" },
    element("p", {}, `${text.state} : `, element("strong", {}, linkText(desk, device))),
    pairs([[text.ip, address || text.noAddress], [text.gateway, address === "" ? text.noAddress : gatewayOf(scene)], [text.dns, address === "" ? text.noAddress : dnsOf(scene, state, device)]]),
    problem && element("p", { class: "warning" }, text[problem]),
    device.wifi && wifiTools(desk, device),
    traitsOf(device).screen && addressForm(desk, device),
  );
}

function linkText({ scene, state }: Desk, device: Device): string {
  const link = linkOf(scene, state, device);
  const { network } = state.devices[device.id]!;
  if (link.via === "aucun") return text.states[link.why];
  if (link.via === "câble") return text.states.cable;
  return link.strong ? text.states.wifi(network) : text.states.weak(network);
}

function wifiTools(desk: Desk, device: Device): HTMLElement {
  const { scene, state, memory } = desk;
  const now = state.devices[device.id]!;
  const [networkKey, passwordKey] = [`network ${device.id}`, `key ${device.id}`];
  const seen = now.wifi && !now.airplane ? networksSeenBy(scene, state, device) : [];
  const known = seen.some(({ name }) => name === now.network) || now.network === "" ? [] : [[now.network, text.gone(now.network)] as const];
  const chosen = typed(desk, networkKey, now.network);
  const join = () => {
    if (perform(desk, { kind: "join", device: device.id, network: typed(desk, networkKey, now.network), password: typed(desk, passwordKey, now.password) }, text.joined, text.notJoined)) forget(desk, networkKey, passwordKey);
  };
  return element(
    "div",
    { class: "stack" },
    element(
      "div",
      { class: "row" },
      tick("airplane", text.airplane, now.airplane, (on) => perform(desk, { kind: "airplane", device: device.id, on }, text.switched(text.airplane, on))),
      tick("wifi", text.wifi, now.wifi, (on) => perform(desk, { kind: "wifi", device: device.id, on }, text.switched(text.wifi, on))),
    ),
    now.wifi && !now.airplane && form(
      join, text.join, "join",
      labelled(text.choose, select(networkKey, [["", text.none], ...known, ...seen.map(({ name, security, signal }) => [name, text.option(name, security, signal)] as const)], chosen, (network) => {
        memory.drafts.set(networkKey, network).set(passwordKey, network === now.network ? now.password : "");
        desk.stagehand.redraw();
      })),
      field(desk, passwordKey, text.password, now.password, { secret: true }),
    ),
  );
}

function addressForm(desk: Desk, device: Device): HTMLElement {
  const now = desk.state.devices[device.id]!;
  const [ipKey, dnsKey] = [`ip ${device.id}`, `dns ${device.id}`];
  const apply = () => {
    if (perform(desk, { kind: "address", device: device.id, ip: typed(desk, ipKey, now.ip), dns: typed(desk, dnsKey, now.dns) }, text.applied, text.refused)) forget(desk, ipKey, dnsKey);
  };
  return form(apply, text.apply, "apply address", element("div", { class: "two" }, field(desk, ipKey, text.manual, now.ip, { help: text.manualHelp }), field(desk, dnsKey, text.manualDns, now.dns, { help: text.manualHelp })));
}
