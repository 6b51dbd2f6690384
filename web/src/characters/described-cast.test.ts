import { expect, test } from "vitest";
import { taken } from "./described-cast";

const MOMO = { id: "0123456789ab", name: "Momo" };
const PIP = { name: "Pip", kind: "owl", look: "" };
const words = (name: string, kind: string) => ({ name, kind, look: "" });

test("somebody new comes last, without blanks around the words", () => {
  const open = { of: null, words: words(" Tuk ", " mole "), isRefused: false };
  expect(taken([MOMO, PIP], open)).toEqual([MOMO, PIP, words("Tuk", "mole")]);
});

test("who is described anew keeps the place", () => {
  const open = { of: PIP, words: words("Pip", "raven"), isRefused: false };
  expect(taken([PIP, MOMO], open)).toEqual([words("Pip", "raven"), MOMO]);
});

test("one who was changed must be something, one who was not begun need not", () => {
  expect(taken([PIP], { of: PIP, words: words("Pip", " "), isRefused: false })).toBeNull();
  expect(taken([PIP], { of: null, words: words("Tuk", ""), isRefused: false })).toBeNull();
  expect(taken([PIP], { of: null, words: words(" ", ""), isRefused: false })).toEqual([PIP]);
  expect(taken([PIP], null)).toEqual([PIP]);
});
