import type { TopicAnswer } from "../../src/engine/belief.ts";
import type { IndexedBank } from "../../src/engine/indexed-bank.ts";

/** The posterior of a tree of 2 competences × 2 topics by plain enumeration: every regime, every node of every ability. */
export function enumeratePosterior({ model, items, credit }: IndexedBank, answers: readonly TopicAnswer[]) {
  const { generalNodes, competenceNodes, topicNodes, generalPrior, competenceLink } = model;
  const regimeWeights = model.regimes.map(() => 0);
  const first = [0, 0];
  const second = [0, 0];
  const given = answers.map(({ item, correct }) => ({ entry: items.find((each) => each.item.id === item)!, correct }));
  model.regimes.forEach(({ regime, topicLink }, r) => {
    const likelihood = [0, 1, 2, 3].map((topic) =>
      [...topicNodes].map((_, node) =>
        given.filter(({ entry }) => entry.topic === topic).reduce((p, { entry, correct }) => p * (correct ? entry.curves[r]![node]! : 1 - entry.curves[r]![node]!), 1),
      ),
    );
    const link = (c: number, t: number) => topicLink.weights[c * topicNodes.length + t]!;
    for (let g = 0; g < generalNodes.length; g++)
      for (let c0 = 0; c0 < competenceNodes.length; c0++)
        for (let c1 = 0; c1 < competenceNodes.length; c1++) {
          const above = regime.weight * generalPrior[g]! * competenceLink.weights[g * competenceNodes.length + c0]! * competenceLink.weights[g * competenceNodes.length + c1]!;
          for (let a = 0; a < topicNodes.length; a++)
            for (let b = 0; b < topicNodes.length; b++)
              for (let x = 0; x < topicNodes.length; x++)
                for (let y = 0; y < topicNodes.length; y++) {
                  const p =
                    above * link(c0, a) * link(c0, b) * link(c1, x) * link(c1, y) * likelihood[0]![a]! * likelihood[1]![b]! * likelihood[2]![x]! * likelihood[3]![y]!;
                  const scores = [(credit[a]! + credit[b]!) / 2, (credit[x]! + credit[y]!) / 2];
                  regimeWeights[r]! += p;
                  scores.forEach((score, competence) => {
                    first[competence]! += p * score;
                    second[competence]! += p * score * score;
                  });
                }
        }
  });
  const total = regimeWeights.reduce((sum, weight) => sum + weight, 0);
  return {
    regimeWeights: regimeWeights.map((weight) => weight / total),
    scores: first.map((sum, competence) => ({ mean: sum / total, variance: second[competence]! / total - (sum / total) * (sum / total) })),
  };
}
