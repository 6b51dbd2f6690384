import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { EXAMPLES } from "./example-prompts";

/** Ideas that are drawn well, each with the picture that was made of it. */
export function Examples({ onChoose }: { onChoose: (prompt: string) => void }) {
  const { t } = useMessages();
  return (
    <section className="examples" aria-labelledby="examples">
      <h2 id="examples">{t.tell.examples}</h2>
      <ul>
        {EXAMPLES.map(({ prompt, picture }) => (
          <li key={prompt}>
            <Button className="example" onPress={() => onChoose(prompt)}>
              <img src={picture} alt="" width="320" height="320" loading="lazy" />
              <span lang="en">{prompt}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
