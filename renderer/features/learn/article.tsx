import { Button } from "@mantine/core";
import { IconArrowLeft, IconArrowRight, IconChevronLeft } from "@tabler/icons-react";
import type { JSX, ReactNode } from "react";
import { LearnPage, learnPages } from "../../navigation/learn-pages.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import classes from "./learn.module.css";

type ArticleProps = {
  readonly page: LearnPage;
  /** What is drawn beside the text. */
  readonly figure: ReactNode;
  /** Where it can be looked up. */
  readonly sources: readonly string[];
  /** What of it is our own choice. */
  readonly ours: string;
  readonly children: ReactNode;
};

const neighbours = (page: LearnPage): readonly { readonly page: LearnPage; readonly isNext: boolean }[] => {
  const place = LearnPage.options.indexOf(page);
  return [
    { page: LearnPage.options[place - 1], isNext: false },
    { page: LearnPage.options[place + 1], isNext: true },
  ].flatMap(({ page: other, isNext }) => (other === undefined ? [] : [{ page: other, isNext }]));
};

/** A page to read: text, a drawn figure, and at the end where it comes from and what of it is our own. */
export const Article = ({ page, figure, sources, ours, children }: ArticleProps): JSX.Element => {
  const { go, back } = useNavigation();
  const { title, summary } = learnPages[page];
  return (
    <>
      <button type="button" className={classes["back"]} onClick={back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Back")}
      </button>
      <PageHeader title={t(title)} detail={t(summary)} />
      <div className={classes["article"]}>
        <div className={classes["text"]}>
          {children}
          <footer className={classes["sources"]}>
            <h2>{t("Where this comes from")}</h2>
            <ul>
              {sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
            <p>{ours}</p>
          </footer>
        </div>
        <div className={classes["figure"]}>{figure}</div>
      </div>
      <nav className={classes["others"]} aria-label={t("Other pages")}>
        {neighbours(page).map(({ page: other, isNext }) => (
          <Button
            key={other}
            variant="default"
            data-next={isNext || undefined}
            leftSection={isNext ? null : <IconArrowLeft size={16} aria-hidden="true" />}
            rightSection={isNext ? <IconArrowRight size={16} aria-hidden="true" /> : null}
            onClick={() => go({ kind: "learn", page: other })}
          >
            {t(learnPages[other].title)}
          </Button>
        ))}
      </nav>
    </>
  );
};

/** Paragraphs under a heading. */
export const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);
