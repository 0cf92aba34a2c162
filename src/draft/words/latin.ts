const shared: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  д: "d",
  ж: "zh",
  з: "z",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ь: "",
  ъ: "",
  "'": "",
  "’": "",
};
const russian: Readonly<Record<string, string>> = {
  ...shared,
  г: "g",
  е: "e",
  ё: "e",
  и: "i",
  й: "y",
  ы: "y",
  э: "e",
  ю: "yu",
  я: "ya",
};
const ukrainian: Readonly<Record<string, string>> = {
  ...shared,
  г: "h",
  ґ: "g",
  е: "e",
  є: "ie",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  ю: "iu",
  я: "ia",
};

/** A person's name in Latin letters, as papers in English mostly write it: to find a source that is known by it. */
export function latinName(name: string, language: "en" | "ru" | "uk"): string {
  if (!/[а-яіїєґ]/iu.test(name)) return name;
  return name
    .split(" ")
    .map((word) => latinWord(word, language === "uk" ? ukrainian : russian, language))
    .join(" ");
}

function latinWord(word: string, letters: Readonly<Record<string, string>>, language: string): string {
  const small = word.toLowerCase();
  const plain = [...small].map((letter, at) => {
    if (language === "ru" && letter === "е" && (at === 0 || /[аеёиоуыэюяьъ]/u.test(small[at - 1] ?? "")))
      return "ye";
    if (language === "uk" && at === 0 && /[єїюя]/u.test(letter))
      return { є: "ye", ї: "yi", ю: "yu", я: "ya" }[letter] ?? letter;
    return letters[letter] ?? letter;
  });
  const latin = plain.join("").replace(/(?:iy|yy|yi)$/u, "y");
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
